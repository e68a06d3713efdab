/** The routes under {@code /api/documents} and those of files in chats. */
package org.chainverdict.documents.rest;
