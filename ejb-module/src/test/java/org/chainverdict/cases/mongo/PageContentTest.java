package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class PageContentTest {

  private static final Id READER = new Id("0000000000000000000000a1");
  private static final ObjectId QUERY = new ObjectId("000000000000000000000001");

  @Test
  void everythingHasARowOfItsOwn() {
    PageContent content =
        new PageContent(READER)
            .cases(CaseType.QUERY, List.of(QUERY, QUERY), Set.of("title"))
            .people(Set.of(READER));
    assertThat(content.rows()).isEqualTo(2);
    assertThat(stages(content).get(1).getDocument("$project"))
        .isEqualTo(
            BsonDocument.parse(
                """
                {wanted: {$literal: [
                  {query: {$oid: "000000000000000000000001"},
                   any: {$oid: "000000000000000000000001"}},
                  {person: {$oid: "0000000000000000000000a1"},
                   any: {$oid: "0000000000000000000000a1"}}]}}
                """));
  }

  @Test
  void whatNobodyWantsIsNotJoined() {
    PageContent content =
        new PageContent(READER).cases(CaseType.DISPUTE, List.of(), Set.of("title"));
    assertThat(stages(content)).noneMatch(stage -> stage.containsKey("$lookup"));
  }

  @Test
  void nothingSecretOfAnAccountLeavesTheDatabase() {
    List<BsonDocument> stages = stages(new PageContent(READER).people(Set.of(READER)));
    assertThat(stages.get(stages.size() - 1).getDocument("$project").keySet())
        .contains("person.name", "person._id")
        .doesNotContain("person", "person.password", "person.refreshSession");
  }

  private static List<BsonDocument> stages(PageContent content) {
    return content.stages().stream()
        .map(
            stage ->
                stage.toBsonDocument(
                    BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()))
        .toList();
  }
}
