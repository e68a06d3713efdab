package org.chainverdict.persistence.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Side by side what can stand side by side, and the rest not lost. */
class ConditionsTest {

  @Test
  void differentFieldsStandSideBySide() {
    assertAnd("{a: 1, b: {$ne: 2}}", eq("a", 1), ne("b", 2));
  }

  @Test
  void twoBoundsOfOneFieldBecomeARange() {
    assertAnd("{a: {$gte: 1, $lt: 5}}", gte("a", 1), lt("a", 5));
  }

  @Test
  void whatContradictsIsNotOverwritten() {
    assertAnd("{a: 1, $and: [{a: 2}]}", eq("a", 1), eq("a", 2));
    assertAnd("{a: 1, $and: [{a: {$gt: 0}}]}", eq("a", 1), Filters.gt("a", 0));
    assertAnd("{a: {$ne: 1}, $and: [{a: {$ne: 2}}]}", ne("a", 1), ne("a", 2));
  }

  @Test
  void anEmbeddedDocumentIsAValueAndNoOperator() {
    assertAnd(
        "{a: {b: 1}, $and: [{a: {c: 2}}]}",
        eq("a", new Document("b", 1)),
        eq("a", new Document("c", 2)));
  }

  @Test
  void twoChoicesBothStay() {
    assertAnd(
        "{$or: [{a: 1}, {b: 1}], $and: [{$or: [{c: 1}, {d: 1}]}]}",
        or(eq("a", 1), eq("b", 1)),
        or(eq("c", 1), eq("d", 1)));
  }

  @Test
  void nestedOnesAreUnfolded() {
    assertAnd(
        "{a: 1, b: 2, c: 3}",
        Filters.and(eq("a", 1), Filters.and(eq("b", 2))),
        Conditions.and(eq("c", 3)));
  }

  @Test
  void theSameSaidTwiceIsSaidOnce() {
    assertAnd("{a: 1}", eq("a", 1), eq("a", 1));
    assertAnd("{a: {$gte: 1, $lt: 5}, b: 1}", gte("a", 1), lt("a", 5), eq("b", 1), new Document());
  }

  @Test
  void nothingAsksForEverything() {
    assertThat(Conditions.and(List.of()).toBsonDocument()).isEqualTo(new BsonDocument());
  }

  @Test
  void theConditionsThemselvesStayAsTheyAre() {
    BsonDocument bound = BsonDocument.parse("{a: {$gte: 1}}");

    assertAnd("{a: {$gte: 1, $lt: 5}}", bound, lt("a", 5));

    assertThat(bound).isEqualTo(BsonDocument.parse("{a: {$gte: 1}}"));
  }

  @Test
  void patternsAreValues() {
    assertThat(Conditions.and(regex("a", "x"), regex("a", "y")).toBsonDocument())
        .hasToString(
            "{\"a\": /x/, \"$and\": [{\"a\": /y/}]}"
                .replace("/x/", re("x"))
                .replace("/y/", re("y")));
  }

  private static String re(String pattern) {
    return "{\"$regularExpression\": {\"pattern\": \"" + pattern + "\", \"options\": \"\"}}";
  }

  private static void assertAnd(String expected, Bson... conditions) {
    assertThat(Conditions.and(conditions).toBsonDocument()).isEqualTo(BsonDocument.parse(expected));
  }
}
