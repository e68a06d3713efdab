package org.chainverdict.cache;

import java.util.Locale;
import org.chainverdict.shared.Id;

/**
 * A topic and what it is about: {@code cases-of:<account>}. Equal on every node.
 *
 * @param subject empty where the topic needs none
 */
public record Tag(Topic topic, String subject) {

  public static final Tag EVERYTHING = of(Topic.EVERYTHING);

  public static Tag of(Topic topic) {
    return new Tag(topic, "");
  }

  public static Tag of(Topic topic, Id subject) {
    return new Tag(topic, subject.hex());
  }

  /** The form in which operators name a tag. */
  public String text() {
    String name = topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return subject.isEmpty() ? name : name + ':' + subject;
  }
}
