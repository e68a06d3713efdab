/** What is written down about a run, so that other programs and later commands find it. */
package org.chainverdict.devservices.state;
