package org.chainverdict.persistence.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.shared.Id;

/**
 * Reads values out of documents that older software may have written: a missing or odd value is
 * null, never a failure of the whole list.
 */
public final class Docs {

  private Docs() {}

  public static String text(Document document, String key) {
    return document.get(key) instanceof String text ? text : null;
  }

  public static Double number(Document document, String key) {
    return document.get(key) instanceof Number number ? number.doubleValue() : null;
  }

  public static Integer integer(Document document, String key) {
    return document.get(key) instanceof Number number ? number.intValue() : null;
  }

  public static long whole(Document document, String key, long fallback) {
    return document.get(key) instanceof Number number ? number.longValue() : fallback;
  }

  public static boolean flag(Document document, String key, boolean fallback) {
    return document.get(key) instanceof Boolean flag ? flag : fallback;
  }

  public static Instant instant(Document document, String key) {
    return document.get(key) instanceof Date date ? date.toInstant() : null;
  }

  public static Id id(Document document, String key) {
    return document.get(key) instanceof ObjectId id ? new Id(id.toHexString()) : null;
  }

  public static Optional<Document> part(Document document, String key) {
    return document.get(key) instanceof Document part ? Optional.of(part) : Optional.empty();
  }

  /** Null when the key is absent, so that an unloaded list is told from an empty one. */
  public static List<String> texts(Document document, String key) {
    if (!document.containsKey(key)) {
      return null;
    }
    if (!(document.get(key) instanceof List<?> list)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    for (Object item : list) {
      if (item instanceof String text) {
        texts.add(text);
      }
    }
    return Collections.unmodifiableList(texts);
  }

  public static List<Document> parts(Document document, String key) {
    return document.get(key) instanceof List<?> list
        ? list.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }

  public static ObjectId objectId(Id id) {
    return new ObjectId(id.hex());
  }

  public static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  /** Absent values stay out of the document instead of being stored as null. */
  public static Document withoutNulls(Document document) {
    document.values().removeIf(java.util.Objects::isNull);
    return document;
  }

  /** Adds the key only when there is a value. */
  public static void put(Map<String, Object> target, String key, Object value) {
    if (value != null) {
      target.put(key, value);
    }
  }
}
