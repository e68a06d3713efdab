package org.chainverdict.administration.mongo;

import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;

/** The rows of accounts and revenue of an {@link AnalyticsPipeline}. */
final class AccountFigures {

  private final List<Document> rows;

  AccountFigures(List<Document> rows) {
    this.rows = rows;
  }

  long active(String role) {
    return sum(key -> role.equals(text(key, "role")) && flag(key, "active", false), "count");
  }

  /** As many as the list of waiting lawyers has. */
  long waiting() {
    return sum(key -> isLawyer(key) && "pending".equals(text(key, "verification")), "count");
  }

  /** Null when no active verified lawyer names a fee. */
  Double averageFee() {
    long named = sum(AccountFigures::isListed, "named");
    double fees =
        rows.stream()
            .filter(row -> part(row, "_id").filter(AccountFigures::isListed).isPresent())
            .mapToDouble(row -> orZero(row, "fees"))
            .sum();
    return named == 0 ? null : fees / named;
  }

  /** Of all consultations; the row that belongs to no account. */
  double revenue(String sum) {
    return rows.stream()
        .filter(row -> part(row, "_id").isEmpty())
        .mapToDouble(row -> orZero(row, sum))
        .sum();
  }

  private long sum(Predicate<Document> wanted, String field) {
    return rows.stream()
        .filter(row -> part(row, "_id").filter(wanted).isPresent())
        .mapToLong(row -> whole(row, field, 0))
        .sum();
  }

  private static boolean isListed(Document key) {
    return isLawyer(key) && flag(key, "active", false) && flag(key, "verified", false);
  }

  private static boolean isLawyer(Document key) {
    return "lawyer".equals(text(key, "role"));
  }

  private static double orZero(Document row, String key) {
    Double value = number(row, key);
    return value == null ? 0 : value;
  }
}
