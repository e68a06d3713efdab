/** Measures a running node: what an answer takes, and what it costs the server. */
package org.chainverdict.devservices.bench;
