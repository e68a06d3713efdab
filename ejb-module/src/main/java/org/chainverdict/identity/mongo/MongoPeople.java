package org.chainverdict.identity.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** References by one indexed query; nothing secret is loaded. */
@ApplicationScoped
@MongoAdapter
public class MongoPeople implements People {

  private static final Bson VIEW = include(PersonReader.FIELDS);

  private org.chainverdict.persistence.mongo.Collection users;

  MongoPeople() {}

  @Inject
  public MongoPeople(MongoConnection connection) {
    this.users = new org.chainverdict.persistence.mongo.Collection(connection, MongoAccounts.NAME);
  }

  @Override
  public Map<Id, Person> find(Collection<Id> ids) {
    List<ObjectId> distinct = ids.stream().distinct().map(Docs::objectId).toList();
    Map<Id, Person> found = new HashMap<>();
    PersonReader.note(ids);
    if (!distinct.isEmpty()) {
      users
          .find(in("_id", distinct))
          .projection(VIEW)
          // All of them at once: those that are left over would cost another command.
          .batchSize(distinct.size() + 1)
          .map(PersonReader::person)
          .forEach(person -> found.put(person.id(), person));
    }
    return found;
  }
}
