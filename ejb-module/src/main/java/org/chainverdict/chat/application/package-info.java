/** What people do with chats: open, read, write, ask for one. */
package org.chainverdict.chat.application;
