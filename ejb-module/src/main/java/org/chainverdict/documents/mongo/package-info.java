/** Records of documents in the collection {@code documents}, their bytes in GridFS beside it. */
package org.chainverdict.documents.mongo;
