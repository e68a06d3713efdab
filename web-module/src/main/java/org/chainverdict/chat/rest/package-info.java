/** Chats and their messages over REST. */
package org.chainverdict.chat.rest;
