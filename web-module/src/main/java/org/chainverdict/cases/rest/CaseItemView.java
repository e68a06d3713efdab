package org.chainverdict.cases.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Set;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.rest.CaseView.RequestView;
import org.chainverdict.connections.rest.ChatInfoView;

/**
 * A case in a list of both types.
 *
 * @param hasLawyerRequested lists of what is available only
 * @param chatRoom the caller's own cases only; written as null while there is no chat
 * @param requestedLawyers citizens only: another name of the invitations
 * @param receivedOffers citizens only: another name of the offers
 */
public record CaseItemView(
    @JsonUnwrapped CaseView legalCase,
    String caseType,
    Boolean hasLawyerRequested,
    Object chatRoom,
    List<RequestView> requestedLawyers,
    List<RequestView> receivedOffers) {

  static CaseItemView available(ListedCase listed, CaseView view, Set<String> fields) {
    boolean requested = !listed.legalCase().offers().isEmpty();
    return new CaseItemView(
        view,
        type(listed.type(), fields),
        shows(fields, "hasLawyerRequested") ? requested : null,
        null,
        null,
        null);
  }

  static CaseItemView assigned(ListedCase listed, CaseView view, Set<String> fields) {
    return new CaseItemView(
        view, type(listed.type(), fields), null, chatRoom(listed, fields), null, null);
  }

  static CaseItemView owned(ListedCase listed, CaseView view, Set<String> fields) {
    return new CaseItemView(
        view,
        type(listed.type(), fields),
        null,
        chatRoom(listed, fields),
        view.citizenRequests(),
        view.lawyerRequests());
  }

  private static String type(CaseType type, Set<String> fields) {
    return shows(fields, "caseType") ? type.wireName() : null;
  }

  private static Object chatRoom(ListedCase listed, Set<String> fields) {
    if (!shows(fields, "chatRoom")) {
      return null;
    }
    return listed.chat() == null ? NullNode.getInstance() : ChatInfoView.of(listed.chat());
  }

  private static boolean shows(Set<String> fields, String name) {
    return fields.isEmpty() || fields.contains(name);
  }
}
