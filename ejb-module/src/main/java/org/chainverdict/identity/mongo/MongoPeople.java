package org.chainverdict.identity.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoIterable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
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
    PersonReader.note(ids);
    Map<Id, Person> found = new HashMap<>();
    Set<Id> unknown = new LinkedHashSet<>();
    for (Id id : ids) {
      if (!found.containsKey(id)) {
        PersonReader.known(id)
            .ifPresentOrElse(person -> found.put(id, person), () -> unknown.add(id));
      }
    }
    if (!unknown.isEmpty()) {
      read(unknown)
          .forEach(
              person -> {
                PersonReader.learned(person);
                found.put(person.id(), person);
              });
    }
    return found;
  }

  private MongoIterable<Person> read(Collection<Id> ids) {
    return users
        .find(in("_id", ids.stream().map(Docs::objectId).toList()))
        .projection(VIEW)
        // All of them at once: those that are left over would cost another command.
        .batchSize(ids.size() + 1)
        .map(PersonReader::person);
  }
}
