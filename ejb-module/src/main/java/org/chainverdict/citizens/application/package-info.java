/** What citizens ask about their own matters as a whole. */
package org.chainverdict.citizens.application;
