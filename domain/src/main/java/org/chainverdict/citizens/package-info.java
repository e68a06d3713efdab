/** What citizens see of their own matters at a glance, across cases and connections. */
package org.chainverdict.citizens;
