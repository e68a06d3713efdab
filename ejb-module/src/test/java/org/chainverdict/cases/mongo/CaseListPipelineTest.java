package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseOrder;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P3")
class CaseListPipelineTest {

  private static final Id READER = new Id("0000000000000000000000a1");
  private static final CaseFilter NO_FILTER = CaseFilter.parse(null, null, null, null, null);

  @Test
  void keysAreSortedByAnIndexCountedAndCutAtTheEndOfThePage() {
    List<BsonDocument> stages = stages(list("createdAt", "desc", NO_FILTER, Set.of()));
    assertThat(stages.get(1)).isEqualTo(BsonDocument.parse("{$sort: {createdAt: -1, _id: -1}}"));
    assertThat(stages.get(2).getDocument("$group").getDocument("count"))
        .isEqualTo(BsonDocument.parse("{$sum: 1}"));
    assertThat(stages.get(3))
        .isEqualTo(BsonDocument.parse("{$project: {count: 1, keys: {$slice: ['$keys', 30]}}}"));
  }

  @Test
  void everyUrgencyIsAPartOfItsOwn() {
    assertThat(parts(list("priority", "desc", NO_FILTER, Set.of())))
        .isEqualTo(new BsonString("$priority"));
    CaseFilter urgent = CaseFilter.parse(null, null, null, "urgent", null);
    assertThat(parts(list("priority", "desc", urgent, Set.of()))).isEqualTo(BsonNull.VALUE);
    assertThat(parts(list("title", "desc", NO_FILTER, Set.of()))).isEqualTo(BsonNull.VALUE);
  }

  @Test
  void whatTellsWhetherACaseStillWaitsIsLoadedWhateverIsShown() {
    assertThat(CaseListPipeline.loaded(list("title", "asc", NO_FILTER, Set.of("_id", "title"))))
        .containsExactlyInAnyOrder("_id", "title", "status", "assignedLawyer");
    assertThat(
            CaseListPipeline.loadedUnasked(
                list("title", "asc", NO_FILTER, Set.of("_id", "status"))))
        .containsExactly("assignedLawyer");
    assertThat(CaseListPipeline.loadedUnasked(list("title", "asc", NO_FILTER, Set.of()))).isEmpty();
  }

  @Test
  void onlyThePeopleWhomThePageShowsAreKnown() {
    assertThat(people(list("title", "asc", NO_FILTER, Set.of())))
        .containsExactly("$citizen", "$assignedLawyer");
    assertThat(people(list("title", "asc", NO_FILTER, Set.of("_id", "citizen"))))
        .containsExactly("$citizen");
    assertThat(people(list("title", "asc", NO_FILTER, Set.of("_id", "status")))).isEmpty();
    CaseList own =
        new CaseList(
            List.of(CaseType.values()),
            new CaseScope(Kind.OWNED, READER),
            NO_FILTER,
            CaseOrder.NEWEST_FIRST,
            READER,
            true,
            Set.of());
    assertThat(people(own))
        .containsExactly(
            "$citizen", "$assignedLawyer", "$lawyerRequests.lawyerId", "$citizenRequests.lawyerId");
  }

  private static CaseList list(String sortBy, String sortOrder, CaseFilter filter, Set<String> f) {
    return new CaseList(
        List.of(CaseType.values()),
        new CaseScope(Kind.AVAILABLE, null),
        filter,
        CaseOrder.parse(sortBy, sortOrder),
        READER,
        false,
        f);
  }

  private static BsonValue parts(CaseList list) {
    return stages(list).get(2).getDocument("$group").get("_id");
  }

  private static List<String> people(CaseList list) {
    return stages(list)
        .get(2)
        .getDocument("$group")
        .getDocument("keys")
        .getDocument("$push")
        .getArray("people")
        .stream()
        .map(name -> name.asString().getValue())
        .toList();
  }

  private static List<BsonDocument> stages(CaseList list) {
    return CaseListPipeline.keys(list, 30).stream()
        .map(
            stage ->
                stage.toBsonDocument(
                    BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()))
        .toList();
  }
}
