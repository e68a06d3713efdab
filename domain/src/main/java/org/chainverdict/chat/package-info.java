/** Conversations between two people, directly or about a case. */
package org.chainverdict.chat;
