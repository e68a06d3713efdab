/** The threads of the HTTP listener. Loaded by the server itself and not by the application. */
package org.chainverdict.server.threads;
