package org.chainverdict.devservices.supervisor;

/**
 * A server that the application uses: one of ours, or one that the caller named.
 *
 * @param own null for the caller's
 */
record Backing(String uri, Supervised own) {
  Long pid() {
    return own == null || own.child() == null ? null : (Long) own.child().pid();
  }
}
