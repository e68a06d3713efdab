package org.chainverdict.lawyers.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.chainverdict.lawyers.LawyerFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryQueryTest {

  @Test
  void onlyVerifiedAndActiveLawyersAreFound() {
    assertThat(filter(LawyerFilter.parse(null, null, null, null, null)))
        .isEqualTo(BsonDocument.parse("{role: 'lawyer', isActive: true, isVerified: true}"));
  }

  @Test
  void narrowingAddsConditions() {
    assertThat(filter(LawyerFilter.parse("Tax", "5-10", null, null, null)))
        .hasSize(5)
        .containsEntry("lawyerDetails.specialization", new BsonString("Tax"))
        .containsEntry("lawyerDetails.experience", BsonDocument.parse("{$gte: 5, $lte: 10}"));
  }

  @Test
  void aSpecializationIsTakenLiterally() {
    assertThat(filter(LawyerFilter.parse("{\"$ne\":null}", null, null, null, null)))
        .containsEntry("lawyerDetails.specialization", new BsonString("{\"$ne\":null}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*", "a|b", "^a$", "a+", "(?i)x", "[a-z]", "{2}", "\\d", "\\", "\\Q", "\\E", "a-b", "#",
        "(", "?"
      })
  void aSearchIsTakenLiterally(String search) {
    List<Pattern> patterns = patterns(search);

    assertThat(patterns).hasSize(3);
    for (Pattern pattern : patterns) {
      assertThat(pattern.matcher("before " + search + " after").find()).isTrue();
      assertThat(pattern.matcher("Asha Rao 22").find()).isFalse();
    }
  }

  @Test
  void theCaseOfASearchDoesNotMatter() {
    assertThat(patterns("RaO"))
        .allSatisfy(pattern -> assertThat(pattern.matcher("Asha rao").find()).isTrue());
  }

  @Test
  void theTermsOfASearchAreLookedUpInTheIndex() {
    assertThat(filter(search("RaoX")).getDocument("directoryTerms").getArray("$all"))
        .containsExactly(new BsonString("rao"), new BsonString("aox"));
  }

  @Test
  void theIdentifierBreaksTiesInTheSameDirection() {
    assertThat(DirectoryQuery.sort(LawyerFilter.parse(null, null, null, "name", "asc")))
        .isEqualTo(new Document("name", 1).append("_id", 1));
    assertThat(DirectoryQuery.sort(LawyerFilter.parse(null, null, null, null, null)))
        .isEqualTo(new Document("createdAt", -1).append("_id", -1));
  }

  private static List<Pattern> patterns(String search) {
    BsonArray alternatives = filter(search(search)).getArray("$or");
    return alternatives.stream()
        .flatMap(alternative -> alternative.asDocument().values().stream())
        .map(BsonValue::asRegularExpression)
        .peek(regex -> assertThat(regex.getOptions()).isEqualTo("i"))
        .map(regex -> Pattern.compile(regex.getPattern(), Pattern.CASE_INSENSITIVE))
        .toList();
  }

  private static LawyerFilter search(String text) {
    return LawyerFilter.parse(null, null, text, null, null);
  }

  private static BsonDocument filter(LawyerFilter filter) {
    return DirectoryQuery.filter(filter)
        .toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
  }
}
