package org.chainverdict.identity.mongo;

import java.util.Collection;
import java.util.List;
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
    ids.forEach(id -> Reading.of(Tag.of(Topic.PERSON, id)));
  }

  public static Person person(Document user) {
    return AccountReader.person(user);
  }
}
