/** Health of the node and what it stands on. */
package org.chainverdict.observability;
