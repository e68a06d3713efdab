/**
 * Reads uploads ({@code multipart/form-data}) straight into temporary files. The server's own
 * reader keeps no limit per file and leaves the removal of its files to chance.
 */
package org.chainverdict.platform.multipart;
