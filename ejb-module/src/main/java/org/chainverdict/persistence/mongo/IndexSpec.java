package org.chainverdict.persistence.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** One index as it should be. */
record IndexSpec(String collection, Document keys, IndexOptions options) {

  /**
   * @param keys field names in order; a leading minus means descending
   */
  static IndexSpec of(String collection, String... keys) {
    Document document = new Document();
    for (String key : keys) {
      boolean descending = key.startsWith("-");
      document.append(descending ? key.substring(1) : key, descending ? -1 : 1);
    }
    return new IndexSpec(collection, document, new IndexOptions());
  }

  IndexSpec unique() {
    options.unique(true);
    return this;
  }

  /** Documents without the field stay out of the index. */
  IndexSpec sparse() {
    options.sparse(true);
    return this;
  }

  IndexSpec expireAfterDays(long days) {
    options.expireAfter(days, TimeUnit.DAYS);
    return this;
  }

  IndexModel model() {
    return new IndexModel(keys, options);
  }
}
