package org.chainverdict.systemtest.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.json.JsonParseException;

/** A command that the server sent to the database, as the driver has logged it. */
record SentCommand(String name, String collection, BsonDocument command) {

  private static final Pattern LINE =
      Pattern.compile("Command \"(\\w+)\" started on database \"\\w+\".* Command: (\\{.*\\})");
  private static final List<String> QUERIES =
      List.of("find", "aggregate", "findAndModify", "update", "delete");

  /** Empty for a line that logs no query. */
  static Optional<SentCommand> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.find() || !QUERIES.contains(matcher.group(1))) {
      return Optional.empty();
    }
    try {
      BsonDocument command = BsonDocument.parse(matcher.group(2));
      String name = matcher.group(1);
      BsonValue collection = command.get(name);
      return collection != null && collection.isString()
          ? Optional.of(new SentCommand(name, collection.asString().getValue(), command))
          : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /**
   * This command, and every pipeline that it joins from another collection: not every database
   * explains these with the rest.
   */
  Stream<SentCommand> withUnions() {
    List<SentCommand> all = new ArrayList<>(List.of(this));
    if (command.get("pipeline") instanceof BsonArray pipeline) {
      for (BsonValue stage : pipeline) {
        if (stage.asDocument().get("$unionWith") instanceof BsonDocument union
            && union.get("pipeline") instanceof BsonArray part) {
          all.add(aggregate(union.getString("coll"), part));
        }
      }
    }
    return all.stream();
  }

  private static SentCommand aggregate(BsonString other, BsonArray pipeline) {
    return new SentCommand(
        "aggregate",
        other.getValue(),
        new BsonDocument("aggregate", other).append("pipeline", pipeline));
  }

  /** The same for two commands that differ in values only. */
  String shape() {
    return name + ' ' + collection + ' ' + Shapes.of(question());
  }

  /** Documents of earlier pages, which are examined and not returned. */
  long skipped() {
    return command.containsKey("skip") ? command.getNumber("skip").longValue() : 0;
  }

  /** Writes are explained as the search for what they change. */
  BsonDocument question() {
    return switch (name) {
      case "find" -> keep("find", "filter", "sort", "projection", "skip", "limit");
      case "aggregate" -> keep("aggregate", "pipeline").append("cursor", new BsonDocument());
      case "findAndModify" ->
          search(command.getDocument("query", new BsonDocument()), command.get("sort"));
      case "update" -> search(firstOf("updates").getDocument("q"), null);
      default -> search(firstOf("deletes").getDocument("q"), null);
    };
  }

  private BsonDocument firstOf(String batch) {
    // Long batches travel outside of the logged command; an empty search stands for them.
    return command.containsKey(batch)
        ? command.getArray(batch).get(0).asDocument()
        : new BsonDocument("q", new BsonDocument("_id", new BsonInt32(0)));
  }

  private BsonDocument keep(String... keys) {
    BsonDocument kept = new BsonDocument();
    for (String key : keys) {
      if (command.containsKey(key)) {
        kept.append(key, command.get(key));
      }
    }
    return kept;
  }

  private BsonDocument search(BsonDocument filter, BsonValue sort) {
    BsonDocument find =
        new BsonDocument("find", new BsonString(collection))
            .append("filter", filter)
            .append("limit", new BsonInt32(1));
    return sort == null ? find : find.append("sort", sort);
  }
}
