package org.chainverdict.systemtest.support;

import com.mongodb.client.model.Filters;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Registers lawyers and makes them verified in the database, which needs no administrator. */
public final class VerifiedLawyers {
  private final Accounts accounts;
  private final Database database;

  public VerifiedLawyers(Accounts accounts, Database database) {
    this.accounts = accounts;
    this.database = database;
  }

  /**
   * Adds a lawyer and returns his id.
   *
   * @param details what differs from the usual lawyer's details
   * @param stored further fields to store, by dotted name; they win over the verification
   */
  public String add(String name, Map<String, Object> details, Map<String, Object> stored) {
    Map<String, Object> body = Registrations.lawyer();
    Map<String, Object> all = Registrations.lawyerDetails();
    all.putAll(details);
    body.put("name", name);
    body.put("lawyerDetails", all);
    Account account = accounts.register(body);

    Document fields =
        new Document("isVerified", true).append("lawyerDetails.verificationStatus", "verified");
    fields.putAll(stored);
    database
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), new Document("$set", fields));
    return account.id();
  }
}
