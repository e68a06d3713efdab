package org.chainverdict.identity.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.chainverdict.cache.Reading;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** Documents of {@code users} as references; for lists that load them along with other things. */
public final class PersonReader {

  /** What a query must load, and no more: nothing secret. */
  public static final List<String> FIELDS =
      List.of(
          "name",
          "email",
          "phone",
          "role",
          "address",
          "profilePicture",
          "lawyerDetails",
          "isActive",
          "isVerified",
          "createdAt");

  private PersonReader() {}

  /**
   * Notes whose accounts an answer shows. To be called before they are read: a change between the
   * reading and the noting would go unseen.
   */
  public static void note(Collection<Id> ids) {
    ids.forEach(id -> Reading.of(tag(id)));
  }

  /** An account that an answer before showed; to be noted before it is asked for. */
  static Optional<Person> known(Id id) {
    return Reading.known(new Part(id), Person.class);
  }

  /** Answers after this one need not read it. */
  static void learned(Person person) {
    Reading.learned(new Part(person.id()), person, tag(person.id()));
  }

  private static Tag tag(Id id) {
    return Tag.of(Topic.PERSON, id);
  }

  public static Person person(Document user) {
    return AccountReader.person(user);
  }

  private record Part(Id id) {}
}
