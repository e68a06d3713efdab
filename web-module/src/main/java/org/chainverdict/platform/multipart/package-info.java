/**
 * Reads uploads ({@code multipart/form-data}) straight into temporary files, each with a limit of
 * its own, and removes them whatever happens.
 */
package org.chainverdict.platform.multipart;
