package org.chainverdict.cache;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Reads {@link #text}; empty for what is no tag. */
  public static Optional<Tag> parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    String subject = colon < 0 ? "" : text.substring(colon + 1);
    return Stream.of(Topic.values())
        .filter(topic -> written(topic).equals(name))
        .filter(topic -> (topic.subject() == Topic.Subject.NONE) == subject.isEmpty())
        .map(topic -> new Tag(topic, subject))
        .findFirst();
  }

  /** The form in which operators name a tag. */
  public String text() {
    return subject.isEmpty() ? written(topic) : written(topic) + ':' + subject;
  }

  private static String written(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
