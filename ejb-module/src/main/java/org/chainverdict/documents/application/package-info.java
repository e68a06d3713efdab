/** What is done with documents: filing, finding, reading, deleting. */
package org.chainverdict.documents.application;
