/** Files that belong to a case or a connection, who may read them, and where their bytes lie. */
package org.chainverdict.documents;
