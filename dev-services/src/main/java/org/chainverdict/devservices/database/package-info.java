/** The development database: which engine is taken, where it keeps its data, how it is started. */
package org.chainverdict.devservices.database;
