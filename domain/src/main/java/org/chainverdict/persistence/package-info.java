/** What the use cases need to know of the database: one unit of work, and that it can be away. */
package org.chainverdict.persistence;
