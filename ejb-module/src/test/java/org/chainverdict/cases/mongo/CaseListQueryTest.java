package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseListQueryTest {

  private static final Id OWN = new Id("0000000000000000000000a1");
  private static final Id OTHER = new Id("0000000000000000000000b2");

  @Test
  @Tag("S3")
  void aFilterNarrowsTheScopeAndNeverReplacesIt() {
    CaseFilter filter = CaseFilter.parse("closed", null, null, null, null).of(OTHER, null);
    assertThat(json(new CaseScope(Kind.OWNED, OWN), filter))
        .isEqualTo(
            "{\"citizen\": {\"$oid\": \"0000000000000000000000a1\"}, "
                + "\"status\": \"closed\", "
                + "\"$and\": [{\"citizen\": {\"$oid\": \"0000000000000000000000b2\"}}]}");
  }

  @Test
  @Tag("C19")
  void whatIsAvailableStaysPendingAndUnassigned() {
    CaseFilter filter = CaseFilter.parse(null, null, null, null, "a.c");
    assertThat(json(new CaseScope(Kind.AVAILABLE, null), filter))
        .contains("\"status\": \"pending\"", "\"assignedLawyer\": null", "a\\\\.c");
  }

  @Test
  void unknownValuesDoNotNarrow() {
    CaseFilter filter = CaseFilter.parse("open", "space", "duel", "all", " ");
    assertThat(json(new CaseScope(Kind.EVERY, null), filter)).isEqualTo("{}");
  }

  @Test
  @Tag("P10")
  void termsAreAskedForWhereThereAreManyCases() {
    CaseFilter filter = CaseFilter.parse(null, null, null, null, "Rent");
    assertThat(json(new CaseScope(Kind.AVAILABLE, null), filter))
        .contains(
            "\"searchTerms\": \"ren\"",
            "\"searchTexts\": {\"$regularExpression\": {\"pattern\": \"rent\"");
    assertThat(json(new CaseScope(Kind.EVERY, null), filter)).contains("searchTerms");
    assertThat(json(new CaseScope(Kind.OWNED, OWN), filter)).doesNotContain("searchTerms");
    CaseFilter tooShort = CaseFilter.parse(null, null, null, null, "re");
    assertThat(json(new CaseScope(Kind.EVERY, null), tooShort)).doesNotContain("searchTerms");
  }

  @Test
  void theTermsAreNeverLoaded() {
    assertThat(CaseListQuery.projection(java.util.Set.of()).keySet())
        .contains("title", "timeline")
        .doesNotContain("searchTerms", "searchTexts");
  }

  private static String json(CaseScope scope, CaseFilter filter) {
    BsonDocument document =
        CaseListQuery.filter(scope, filter)
            .toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    return document.toJson();
  }
}
