/** MicroProfile Health checks, each of which really looks. */
package org.chainverdict.observability.health;
