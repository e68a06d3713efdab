package org.chainverdict.systemtest.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules say of one case, written down a second time from the contract and not from the
 * server: who may do what, what is answered, and what the case is like afterwards.
 */
final class CaseModel {

  /** Everybody who has to do with the case, or tries to. */
  enum Actor {
    OWNER,
    OTHER_CITIZEN,
    FIRST_LAWYER,
    SECOND_LAWYER,
    UNVERIFIED_LAWYER,
    STUDENT,
    ADMIN;

    boolean isCitizen() {
      return this == OWNER || this == OTHER_CITIZEN;
    }

    boolean isVerifiedLawyer() {
      return this == FIRST_LAWYER || this == SECOND_LAWYER;
    }
  }

  /** An entry of one of the two lists. */
  static final class Request {
    final boolean offer;
    final Actor lawyer;
    String status = "pending";

    Request(boolean offer, Actor lawyer) {
      this.offer = offer;
      this.lawyer = lawyer;
    }

    boolean isPending() {
      return status.equals("pending");
    }
  }

  private static final Set<String> OF_DISPUTES_ONLY = Set.of("mediation", "arbitration");

  /** From, to, and by whom: o(wner), l(awyer), a(dmin). */
  private static final List<List<String>> STEPS =
      List.of(
          List.of("pending", "closed", "oa"),
          List.of("assigned", "in-progress", "la"),
          List.of("assigned", "resolved", "loa"),
          List.of("in-progress", "resolved", "loa"),
          List.of("in-progress", "mediation", "la"),
          List.of("in-progress", "arbitration", "la"),
          List.of("mediation", "in-progress", "la"),
          List.of("arbitration", "in-progress", "la"),
          List.of("mediation", "arbitration", "la"),
          List.of("arbitration", "mediation", "la"),
          List.of("mediation", "resolved", "loa"),
          List.of("arbitration", "resolved", "loa"),
          List.of("assigned", "closed", "loa"),
          List.of("in-progress", "closed", "loa"),
          List.of("mediation", "closed", "loa"),
          List.of("arbitration", "closed", "loa"),
          List.of("resolved", "closed", "loa"),
          List.of("resolved", "in-progress", "oa"),
          List.of("closed", "in-progress", "a"));

  private final boolean dispute;
  final List<Request> requests = new ArrayList<>();
  String status = "pending";
  Actor lawyer;
  int changes;

  CaseModel(boolean dispute) {
    this.dispute = dispute;
  }

  int offer(Actor by) {
    if (!by.isVerifiedLawyer()) {
      return 403;
    }
    return add(new Request(true, by));
  }

  int invite(Actor by, Actor whom) {
    if (!by.isCitizen()) {
      return 403;
    }
    return by == Actor.OWNER ? add(new Request(false, whom)) : 404;
  }

  int revoke(Actor by, Actor whom) {
    if (!by.isCitizen()) {
      return 403;
    }
    boolean removed =
        by == Actor.OWNER
            && requests.removeIf(each -> !each.offer && each.lawyer == whom && each.isPending());
    return removed ? 200 : 404;
  }

  int answer(Actor by, Request request, boolean accept) {
    if (by != (request.offer ? Actor.OWNER : request.lawyer)) {
      return 403;
    }
    if (!request.isPending()) {
      return 409;
    }
    request.status = accept ? "accepted" : "rejected";
    if (accept) {
      lawyer = request.lawyer;
      moveTo("assigned");
      closeRequests();
    }
    return 200;
  }

  int change(Actor by, String to) {
    if (!dispute && OF_DISPUTES_ONLY.contains(to)) {
      return 400;
    }
    String letter = letter(by);
    if (letter.isEmpty()) {
      return 403;
    }
    if (to.equals(status)) {
      return 200;
    }
    boolean allowed =
        STEPS.stream()
            .anyMatch(
                step ->
                    step.get(0).equals(status)
                        && step.get(1).equals(to)
                        && step.get(2).contains(letter));
    boolean hasNobody = to.equals("in-progress") && lawyer == null;
    if (!allowed || hasNobody) {
      return 400;
    }
    moveTo(to);
    closeRequests();
    return 200;
  }

  private int add(Request request) {
    boolean known =
        requests.stream()
            .anyMatch(
                each ->
                    each.offer == request.offer
                        && each.lawyer == request.lawyer
                        && each.isPending());
    if (!status.equals("pending") || known) {
      return 400;
    }
    requests.add(request);
    return 200;
  }

  /** Nobody waits for a case that is given away or withdrawn; who got it got it in both lists. */
  private void closeRequests() {
    requests.stream()
        .filter(Request::isPending)
        .forEach(each -> each.status = each.lawyer == lawyer ? "accepted" : "rejected");
  }

  private void moveTo(String next) {
    status = next;
    changes++;
  }

  private String letter(Actor by) {
    if (by == Actor.OWNER) {
      return "o";
    }
    if (by == Actor.ADMIN) {
      return "a";
    }
    return Objects.equals(by, lawyer) ? "l" : "";
  }
}
