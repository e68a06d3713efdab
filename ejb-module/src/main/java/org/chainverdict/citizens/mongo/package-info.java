/** A citizen's matters at a glance, out of the collections of cases and connections. */
package org.chainverdict.citizens.mongo;
