package org.chainverdict.systemtest.support;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.bson.Document;

/** A collection that tells of each write, whatever came of it. */
final class AnnouncedWrites {
  private static final Pattern WRITE =
      Pattern.compile("(insert|update|replace|delete|findOneAnd|bulkWrite|drop).*");

  private AnnouncedWrites() {}

  @SuppressWarnings("unchecked") // the proxy has the one interface
  static MongoCollection<Document> of(MongoCollection<Document> collection, Runnable afterWrite) {
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            AnnouncedWrites.class.getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(collection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                if (WRITE.matcher(method.getName()).matches()) {
                  afterWrite.run();
                }
              }
            });
  }
}
