/** Chats in the collection {@code chats}; messages are documents of their own. */
package org.chainverdict.chat.mongo;
