package org.chainverdict.administration.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.chainverdict.administration.UserFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UserQueryTest {

  @Test
  void withoutAFilterEverybodyIsMeant() {
    assertThat(query(UserFilter.parse(null, null, null, null))).isEmpty();
  }

  @Test
  @Tag("C19")
  void filtersNarrowEachOther() {
    BsonDocument query = query(UserFilter.parse("lawyer", "inactive", "rejected", null));

    assertThat(query.toJson())
        .contains("\"role\": \"lawyer\"")
        .contains("\"isActive\": false")
        .contains("\"lawyerDetails.verificationStatus\": \"rejected\"");
  }

  @Test
  @Tag("S20")
  void aSearchIsLiteralAndStartsInTheIndex() {
    String query = query(UserFilter.parse(null, null, null, "a.*(")).toJson();

    assertThat(query).contains("\"searchTerms\": \"").contains("\\\\.\\\\*\\\\(");
  }

  private static BsonDocument query(UserFilter filter) {
    return UserQuery.filter(filter)
        .toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
  }
}
