package org.chainverdict.platform.json;

import java.util.Collection;

/** What a value should have been, in words. */
final class TypeNames {

  private TypeNames() {}

  static String expected(Class<?> type) {
    if (type == null) {
      return "has an invalid value";
    }
    if (type == String.class) {
      return "must be text";
    }
    if (type == Integer.class || type == Long.class) {
      return "must be a whole number";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "must be a number";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "must be true or false";
    }
    return Collection.class.isAssignableFrom(type) ? "must be a list" : "must be an object";
  }
}
