package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unionWith;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRelations;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** One query over all the places where a relation may stand. */
@ApplicationScoped
@MongoAdapter
public class MongoChatRelations implements ChatRelations {

  private Collection users;

  MongoChatRelations() {}

  @Inject
  public MongoChatRelations(MongoConnection connection) {
    this.users = new Collection(connection, "users");
  }

  @Override
  public boolean mayChat(Id citizenId, Id lawyerId) {
    ObjectId citizen = Docs.objectId(citizenId);
    ObjectId lawyer = Docs.objectId(lawyerId);
    Bson connected =
        and(
            eq("citizen", citizen),
            eq("lawyer", lawyer),
            eq("status", ConnectionStatus.ACCEPTED.wireName()),
            eq("isActive", true));
    Bson sharedCase = and(eq("citizen", citizen), eq("assignedLawyer", lawyer));
    // Both have the other on the list; that of one is enough.
    Bson listed = and(in("_id", citizen, lawyer), in("connections.userId", citizen, lawyer));
    return users
            .raw()
            .aggregate(
                List.of(
                    match(listed),
                    project(include("_id")),
                    unionWith("directconnections", any(connected)),
                    unionWith("queries", any(sharedCase)),
                    unionWith("disputes", any(sharedCase)),
                    unionWith(
                        "chats", any(eq("chatId", ChatId.direct(citizenId, lawyerId).value()))),
                    limit(1)))
            .first()
        != null;
  }

  private static List<Bson> any(Bson filter) {
    return List.of(match(filter), limit(1), project(include("_id")));
  }
}
