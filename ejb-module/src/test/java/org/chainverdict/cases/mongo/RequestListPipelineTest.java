package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestList;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C18")
class RequestListPipelineTest {

  private static final Id READER = new Id("0000000000000000000000a1");

  @Test
  void aLawyersStatusIsThatOfHisOwnRequest() {
    assertThat(match(RequestKind.OFFER, Role.LAWYER, RequestStatus.PENDING))
        .isEqualTo(
            BsonDocument.parse(
                """
                {"lawyerRequests.lawyerId": {$oid: "0000000000000000000000a1"},
                 lawyerRequests: {$elemMatch: {
                   status: "pending", lawyerId: {$oid: "0000000000000000000000a1"}}}}
                """));
    assertThat(match(RequestKind.INVITATION, Role.LAWYER, null))
        .isEqualTo(
            BsonDocument.parse(
                "{\"citizenRequests.lawyerId\": {$oid: \"0000000000000000000000a1\"}}"));
  }

  @Test
  void aCitizensRequestsAreThoseOfOwnCases() {
    assertThat(match(RequestKind.OFFER, Role.CITIZEN, null))
        .isEqualTo(BsonDocument.parse("{citizen: {$oid: \"0000000000000000000000a1\"}}"));
  }

  @Test
  void ofACaseNothingButTheReadersRequestsIsTakenOut() {
    assertThat(stages(list(RequestKind.INVITATION, Role.LAWYER, null, Set.of())).get(2))
        .isEqualTo(
            BsonDocument.parse(
                """
                {$match: {"citizenRequests.lawyerId": {$oid: "0000000000000000000000a1"}}}
                """));
    assertThat(stages(list(RequestKind.OFFER, Role.CITIZEN, null, Set.of())).get(2))
        .isEqualTo(
            BsonDocument.parse(
                "{$sort: {'lawyerRequests.requestedAt': -1, 'lawyerRequests._id': -1}}"));
  }

  @Test
  void onlyWhatWasAskedForIsLoaded() {
    assertThat(loaded(Set.of()))
        .contains("description", "createdAt", "citizen", "title", "lawyerRequests");
    assertThat(loaded(Set.of(RequestField.STATUS, RequestField.CASE_TITLE)))
        .containsExactlyInAnyOrder("lawyerRequests", "title");
  }

  @Test
  void thereIsNoListForOtherRoles() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> list(RequestKind.OFFER, Role.ADMIN, null, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BsonDocument match(RequestKind kind, Role side, RequestStatus status) {
    return stages(list(kind, side, status, Set.of())).get(0).getDocument("$match");
  }

  private static Set<String> loaded(Set<RequestField> fields) {
    return RequestListPipeline.loaded(list(RequestKind.OFFER, Role.LAWYER, null, fields));
  }

  private static RequestList list(
      RequestKind kind, Role side, RequestStatus status, Set<RequestField> fields) {
    return new RequestList(kind, side, READER, List.of(CaseType.values()), status, fields);
  }

  private static List<BsonDocument> stages(RequestList list) {
    return RequestListPipeline.keys(list, 10).stream()
        .map(
            stage ->
                stage.toBsonDocument(
                    BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()))
        .toList();
  }
}
