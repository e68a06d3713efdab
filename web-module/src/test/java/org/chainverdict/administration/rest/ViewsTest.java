package org.chainverdict.administration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.ResolutionTime;
import org.chainverdict.administration.Statistics.TopLawyer;
import org.chainverdict.administration.application.PlatformReports.Report;
import org.chainverdict.platform.json.Json;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private static final Id SOMEBODY = new Id("0123456789abcdef01234567");

  @Test
  void withoutResolvedQueriesTheTimesAreZeroWithoutAnIdentifier() {
    assertThat(json(Optional.empty()))
        .contains(
            "\"resolutionStats\":{\"averageResolutionTime\":0,\"maxResolutionTime\":0,"
                + "\"minResolutionTime\":0}");
  }

  @Test
  void withResolvedQueriesTheIdentifierIsNull() {
    assertThat(json(Optional.of(new ResolutionTime(1.5, 1, 2))))
        .contains("\"resolutionStats\":{\"_id\":null,\"averageResolutionTime\":1.5");
  }

  @Test
  @Tag("C25")
  void aTopLawyerWhoseAccountIsGoneKeepsHisCount() {
    assertThat(json(Optional.empty()))
        .contains("\"topLawyers\":[{\"_id\":\"" + SOMEBODY + "\",\"resolvedCases\":4}]");
  }

  @Test
  @Tag("C25")
  void aCaseWhoseCitizenIsGoneNamesHisIdentifier() {
    CaseSummary item =
        new CaseSummary(
            SOMEBODY,
            "t",
            "d",
            "civil",
            null,
            "pending",
            "low",
            SOMEBODY,
            null,
            Instant.EPOCH,
            null);

    assertThat(Json.text(CaseView.of(item, Map.of())))
        .contains("\"citizen\":\"" + SOMEBODY + "\",\"assignedLawyer\":null");
  }

  @Test
  void theEndsOfTheListHaveNoNeighbours() {
    assertThat(Json.text(UserPage.of(new Page<>(List.of(), 0, new PageRequest(1, 10)))))
        .isEqualTo(
            "{\"docs\":[],\"totalDocs\":0,\"limit\":10,\"page\":1,\"totalPages\":0,"
                + "\"hasNextPage\":false,\"hasPrevPage\":false,\"nextPage\":null,\"prevPage\":null}");
  }

  private static String json(Optional<ResolutionTime> time) {
    Statistics statistics =
        new Statistics(List.of(), List.of(), List.of(), List.of(new TopLawyer(SOMEBODY, 4)), time);
    return Json.text(StatisticsView.of(new Report<>(statistics, Map.of())));
  }
}
