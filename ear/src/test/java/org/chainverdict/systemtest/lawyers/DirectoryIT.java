package org.chainverdict.systemtest.lawyers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.chainverdict.systemtest.support.VerifiedLawyers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Finding lawyers. Every search carries a word that only the lawyers of this class have in their
 * names.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("smoke")
class DirectoryIT extends SystemTest {
  private static final int LAWYERS = 25;
  private final String word = Registrations.uniqueWord();

  private VerifiedLawyers lawyers;

  @BeforeAll
  void addLawyers() {
    lawyers = new VerifiedLawyers(accounts, database());
    Instant start = Instant.parse("2024-03-01T10:00:00Z");
    for (int i = 0; i < LAWYERS; i++) {
      lawyers.add(
          "Adv %02d (%s) a.c".formatted(i, word),
          fields(
              "experience",
              i,
              "consultationFee",
              100 * (LAWYERS - i),
              "specialization",
              List.of(i % 2 == 0 ? "Even Law" : "Odd Law"),
              "education",
              "Degree" + (i % 5) + word),
          // In threes of the same moment: the order must still be total.
          Map.of("createdAt", Date.from(start.plus(Duration.ofDays(i / 3)))));
    }
    lawyers.add("Inactive " + word, Map.of(), Map.of("isActive", false));
    lawyers.add(
        "Unverified " + word,
        Map.of(),
        Map.of("isVerified", false, "lawyerDetails.verificationStatus", "pending"));
  }

  @Test
  void onlyVerifiedActiveLawyersAreListed() {
    Answer answer = search().query("limit", 100).expect(200);
    assertThat(names(answer)).hasSize(LAWYERS).allMatch(name -> name.startsWith("Adv "));
  }

  @Test
  void theFirstPageHasTwentyAndSaysHowManyThereAre() {
    Answer answer = search().expect(200);
    assertThat(names(answer)).hasSize(20);
    assertThat(answer.at("/pagination/currentPage").asInt()).isEqualTo(1);
    assertThat(answer.at("/pagination/totalPages").asInt()).isEqualTo(2);
    assertThat(answer.at("/pagination/totalItems").asInt()).isEqualTo(LAWYERS);
    assertThat(answer.at("/pagination/itemsPerPage").asInt()).isEqualTo(20);
    assertThat(answer.at("/pagination/hasNextPage").asBoolean()).isTrue();
    assertThat(answer.at("/pagination/nextPage").asInt()).isEqualTo(2);
    assertThat(answer.at("/pagination/hasPrevPage").asBoolean()).isFalse();
    assertThat(answer.at("/pagination/prevPage").isNull()).isTrue();
    assertThat(answer.at("/meta/responseSize").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"createdAt,desc", "createdAt,asc", "name,asc", "lawyerDetails.experience,desc"})
  @Tag("S22")
  void pagesDoNotOverlapAndMissNobody(String sortBy, String sortOrder) {
    List<String> ids = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      Answer answer =
          search()
              .query("limit", 7)
              .query("page", page)
              .query("sortBy", sortBy)
              .query("sortOrder", sortOrder)
              .expect(200);
      answer.at("/data").forEach(lawyer -> ids.add(lawyer.path("_id").asString()));
    }
    assertThat(ids).hasSize(LAWYERS).doesNotHaveDuplicates();
  }

  @Test
  void aPageBeyondTheEndIsEmpty() {
    Answer answer = search().query("page", 99).expect(200);
    assertThat(names(answer)).isEmpty();
    assertThat(answer.at("/pagination/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void theNewestComeFirstUnlessAskedOtherwise() {
    List<String> created = texts(search().query("limit", 100).expect(200), "/createdAt");
    assertThat(created).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void sortingByFeeIsNumeric() {
    Answer answer =
        search()
            .query("limit", 3)
            .query("sortBy", "lawyerDetails.consultationFee")
            .query("sortOrder", "asc")
            .expect(200);
    assertThat(answer.at("/data/0/lawyerDetails/consultationFee").asInt()).isEqualTo(100);
    assertThat(answer.at("/data/2/lawyerDetails/consultationFee").asInt()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "email", "phone", "refreshToken", "$natural", "nonsense"})
  @Tag("S22")
  void otherSortFieldsAreNotObeyed(String field) {
    Answer answer = search().query("sortBy", field).query("sortOrder", "asc").send();
    assertThat(answer.status()).isIn(200, 400);
    if (answer.status() == 200) {
      Answer plain = search().query("sortBy", "createdAt").query("sortOrder", "asc").expect(200);
      assertThat(names(answer)).isEqualTo(names(plain));
    }
  }

  @Test
  void experienceIsAnInclusiveRange() {
    Answer answer = search().query("experience", "5-10").query("limit", 100).expect(200);
    assertThat(experiences(answer)).containsExactlyInAnyOrder(5, 6, 7, 8, 9, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "5", "5-", "-10", "a-b", "10 to 20", "99999999999-999999999999"})
  @Tag("C20")
  void otherFormsOfARangeDoNoHarm(String experience) {
    Answer answer = search().query("experience", experience).query("limit", 100).expect(200);
    assertThat(names(answer).size()).isIn(0, LAWYERS);
  }

  @Test
  void aSpecializationIsAnExactMember() {
    Answer even = search().query("specialization", "Even Law").query("limit", 100).expect(200);
    assertThat(experiences(even)).hasSize(13).allMatch(years -> years % 2 == 0);
    assertThat(names(search().query("specialization", "Even").expect(200))).isEmpty();
    assertThat(names(search().query("specialization", "all").query("limit", 100).expect(200)))
        .hasSize(LAWYERS);
  }

  @Test
  void theSearchLooksAtNameSpecializationAndEducationInAnyCase() {
    assertThat(names(search(word.toUpperCase(Locale.ROOT)))).hasSize(20);
    assertThat(names(search("degree3" + word))).hasSize(5);
    String own = Registrations.uniqueWord();
    lawyers.add("Somebody", fields("specialization", List.of(own + " Law")), Map.of());
    assertThat(names(search(own))).containsExactly("Somebody");
  }

  @Test
  @Tag("S20")
  void aSearchIsTakenLiterally() {
    assertThat(names(search("(" + word + ")"))).hasSize(20);
    assertThat(names(search("(" + word + ") a.c"))).hasSize(20);
    assertThat(names(search("(" + word + ") a?c"))).isEmpty();
    assertThat(names(search("(" + word + ") abc"))).isEmpty();
    assertThat(names(search(".*" + word))).isEmpty();
    assertThat(names(search("^Adv"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "[", "*", "\\", "a{2,1}", "(?<n>", "%", "\u0000", "\ud83d\ude00", "'\"<>"})
  @Tag("S20")
  void noSearchTextIsAnError(String text) {
    assertThat(directory().query("search", text).send().status()).isIn(200, 400);
  }

  @Test
  @Tag("S20")
  void anOverlongSearchIsNoError() {
    assertThat(directory().query("search", "x".repeat(101)).send().status()).isIn(200, 400);
    assertThat(directory().query("search", "(a+)+".repeat(20)).expect(200).at("/data").size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"1000,100", "100,100", "0,20", "-5,20", "abc,20", "5,5", "1,1", "99999999999999,100"})
  @Tag("C21")
  void theLimitStaysWithinBounds(String limit, int expected) {
    int size = search().query("limit", limit).expect(200).at("/pagination/itemsPerPage").asInt();
    if (limit.startsWith("-") || limit.equals("0") || limit.startsWith("999")) {
      // Below the minimum the smallest page or the default page is fine, and beyond all numbers
      // too.
      assertThat(size).isIn(1, 20, 100);
    } else {
      assertThat(size).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "", "1.5", "NaN"})
  @Tag("C20")
  void anUnusablePageIsTheFirst(String page) {
    Answer answer = search().query("page", page).expect(200);
    assertThat(answer.at("/pagination/currentPage").asInt()).isEqualTo(1);
    assertThat(names(answer)).hasSize(20);
  }

  @Test
  @Tag("C20")
  void aHugePageIsNoError() {
    assertThat(search().query("page", "99999999999999").expect(200).at("/success").asBoolean())
        .isTrue();
    assertThat(names(search().query("page", "2000000000").query("limit", 100).expect(200)))
        .isEmpty();
  }

  private Call directory() {
    return api.get("/api/lawyers/verified");
  }

  private Call search() {
    return directory().query("search", word);
  }

  private Answer search(String text) {
    return directory().query("search", text).expect(200);
  }

  private static List<String> names(Answer answer) {
    return texts(answer, "/name");
  }

  private static List<String> texts(Answer answer, String pointer) {
    return StreamSupport.stream(answer.at("/data").spliterator(), false)
        .map(lawyer -> lawyer.at(pointer).asString())
        .toList();
  }

  private static List<Integer> experiences(Answer answer) {
    return StreamSupport.stream(answer.at("/data").spliterator(), false)
        .map(lawyer -> lawyer.at("/lawyerDetails/experience").asInt())
        .toList();
  }
}
