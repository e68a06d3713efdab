package org.chainverdict.cache;

/** An answer while it is made: what it is being made of, and what other answers were made of. */
public interface Making {

  /** Notes that the answer is made of this. To be called before it is read. */
  void of(Tag tag);

  /**
   * What another answer of this node was made of. Null when nothing is known under the key, or when
   * what it was read from has changed since.
   *
   * @param key whose type nobody else uses
   */
  Object known(Object key);

  /**
   * What others may be made of as well.
   *
   * @param tag noted already; what alone the value was read from
   */
  void learned(Object key, Object value, Tag tag);

  /** As the other one, for a value that may be read from anything that was noted so far. */
  void learned(Object key, Object value);
}
