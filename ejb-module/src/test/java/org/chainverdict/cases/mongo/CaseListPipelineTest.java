package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseOrder;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P3")
class CaseListPipelineTest {

  private static final Id READER = new Id("0000000000000000000000a1");
  private static final CaseFilter NO_FILTER = CaseFilter.parse(null, null, null, null, null);

  @Test
  void bothHalvesAreCutAtTheEndOfThePage() {
    List<BsonDocument> stages = stages(list("createdAt", "desc", NO_FILTER, Set.of()), 3, 10);
    assertThat(stages.get(2)).isEqualTo(BsonDocument.parse("{$limit: 30}"));
    BsonDocument union = stages.get(4).getDocument("$unionWith");
    assertThat(union.getString("coll").getValue()).isEqualTo("disputes");
    assertThat(union.getArray("pipeline").get(2)).isEqualTo(BsonDocument.parse("{$limit: 30}"));
    assertThat(stages.get(5)).isEqualTo(BsonDocument.parse("{$sort: {createdAt: -1, _id: -1}}"));
    assertThat(stages.get(6)).isEqualTo(BsonDocument.parse("{$skip: 20}"));
    assertThat(stages.get(7)).isEqualTo(BsonDocument.parse("{$limit: 10}"));
  }

  @Test
  void everyUrgencyIsAPartOfItsOwn() {
    List<BsonDocument> stages = stages(list("priority", "desc", NO_FILTER, Set.of()), 1, 5);
    assertThat(stages.stream().filter(stage -> stage.containsKey("$unionWith"))).hasSize(9);
    assertThat(stages.get(13))
        .isEqualTo(BsonDocument.parse("{$sort: {rank: -1, createdAt: -1, _id: -1}}"));

    CaseFilter urgent = CaseFilter.parse(null, null, null, "urgent", null);
    assertThat(stages(list("priority", "desc", urgent, Set.of()), 1, 5)).hasSize(9);
  }

  @Test
  void onlyWhatIsShownLeavesTheDatabase() {
    List<BsonDocument> all = stages(list("title", "asc", NO_FILTER, Set.of()), 1, 5);
    BsonDocument shown = all.get(all.size() - 1).getDocument("$project");
    assertThat(shown.keySet()).contains("timeline", "caseType").doesNotContain("searchTerms");
    List<BsonDocument> few = stages(list("title", "asc", NO_FILTER, Set.of("_id", "status")), 1, 5);
    assertThat(few.get(few.size() - 1).getDocument("$project").keySet())
        .containsExactlyInAnyOrder("caseType", "_id", "status");
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

  private static List<BsonDocument> stages(CaseList list, int page, int limit) {
    return CaseListPipeline.page(list, new PageRequest(page, limit)).stages().stream()
        .map(
            stage ->
                stage.toBsonDocument(
                    BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()))
        .toList();
  }
}
