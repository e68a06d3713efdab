package org.chainverdict.devservices.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.devservices.seed.Dice.Choice;
import org.chainverdict.shared.Id;

/** Queries and disputes in every state, each with the history that leads there. */
final class SeedCases {

  private static final int MOST_DAYS = 180;

  private static final List<Choice<CaseStatus>> QUERY_STATES =
      List.of(
          new Choice<>(40, CaseStatus.PENDING),
          new Choice<>(14, CaseStatus.ASSIGNED),
          new Choice<>(20, CaseStatus.IN_PROGRESS),
          new Choice<>(16, CaseStatus.RESOLVED),
          new Choice<>(10, CaseStatus.CLOSED));
  private static final List<Choice<CaseStatus>> DISPUTE_STATES =
      List.of(
          new Choice<>(34, CaseStatus.PENDING),
          new Choice<>(12, CaseStatus.ASSIGNED),
          new Choice<>(14, CaseStatus.IN_PROGRESS),
          new Choice<>(9, CaseStatus.MEDIATION),
          new Choice<>(7, CaseStatus.ARBITRATION),
          new Choice<>(15, CaseStatus.RESOLVED),
          new Choice<>(9, CaseStatus.CLOSED));
  private static final List<String> OUTCOMES =
      List.of("settlement", "judgment", "mediation", "arbitration");

  private final Cast cast;
  private final Instant today;

  SeedCases(Cast cast, Instant today) {
    this.cast = cast;
    this.today = today;
  }

  LegalCase legalCase(CaseType type, int number) {
    Dice dice = new Dice(type == CaseType.QUERY ? SeedKind.QUERY : SeedKind.DISPUTE, number);
    Cast.Member owner = cast.citizen(dice, number);
    Instant filed = today.minus(dice.minutes(120, MOST_DAYS * 24 * 60));
    CaseStory story =
        new CaseStory(
            type, number, owner.id(), CaseTexts.content(dice, type, owner.account()), filed);
    CaseStatus target = dice.weighted(type == CaseType.QUERY ? QUERY_STATES : DISPUTE_STATES);
    tell(story, type, number, target, dice, new Steps(filed, dice));
    return story.told();
  }

  private void tell(
      CaseStory story, CaseType type, int number, CaseStatus target, Dice dice, Steps steps) {
    boolean withdrawn = target == CaseStatus.CLOSED && dice.chance(30);
    boolean isTaken = target != CaseStatus.PENDING && !withdrawn;
    List<Cast.Member> candidates = cast.lawyers(dice, number, isTaken ? 3 : 4);
    RequestKind way = dice.chance(70) ? RequestKind.OFFER : RequestKind.INVITATION;
    int asked = isTaken ? Math.max(1, dice.below(4)) : dice.below(4);
    for (int i = 0; i < Math.min(asked, candidates.size()); i++) {
      Id lawyer = candidates.get(i).id();
      RequestKind kind = i == 0 || dice.chance(60) ? way : other(way);
      story.request(kind, lawyer, terms(kind, dice), steps.next());
      if (i > 0 && dice.chance(35)) {
        story.reject(kind, lawyer, dice.pick(CaseTexts.REFUSALS), steps.next());
      }
    }
    if (withdrawn) {
      story.move(CaseStatus.CLOSED, CaseParty.OWNER, Outcome.NOT_GIVEN, steps.next());
    } else if (isTaken) {
      story.accept(way, candidates.get(0).id(), steps.next());
      proceed(story, type, target, dice, steps);
    }
  }

  private static void proceed(
      CaseStory story, CaseType type, CaseStatus target, Dice dice, Steps steps) {
    CaseParty lawyer = CaseParty.LAWYER;
    if (target != CaseStatus.ASSIGNED) {
      story.move(CaseStatus.IN_PROGRESS, lawyer, Outcome.NOT_GIVEN, steps.next());
      story.note(story.lawyer(), dice.pick(CaseTexts.NOTES), isPrivate(type, dice), steps.next());
    }
    switch (target) {
      case MEDIATION, ARBITRATION -> story.move(target, lawyer, Outcome.NOT_GIVEN, steps.next());
      case RESOLVED -> story.move(target, lawyer, outcome(type, dice), steps.next());
      case CLOSED -> {
        if (dice.chance(60)) {
          story.move(CaseStatus.RESOLVED, lawyer, outcome(type, dice), steps.next());
        }
        story.move(CaseStatus.CLOSED, CaseParty.OWNER, Outcome.NOT_GIVEN, steps.next());
      }
      default -> {}
    }
  }

  private static Terms terms(RequestKind kind, Dice dice) {
    return kind == RequestKind.OFFER
        ? new Terms(
            dice.pick(CaseTexts.OFFERS),
            1_000.0 + 500 * dice.below(30),
            dice.pick(CaseTexts.DURATIONS))
        : Terms.of(dice.pick(CaseTexts.INVITATIONS));
  }

  private static Outcome outcome(CaseType type, Dice dice) {
    String summary = dice.pick(CaseTexts.SUMMARIES);
    return type == CaseType.QUERY
        ? new Outcome(null, summary, null, null)
        : new Outcome(dice.pick(OUTCOMES), summary, dice.pick(CaseTexts.TERMS), dice.chance(80));
  }

  private static boolean isPrivate(CaseType type, Dice dice) {
    return type == CaseType.DISPUTE && dice.chance(40);
  }

  private static RequestKind other(RequestKind kind) {
    return kind == RequestKind.OFFER ? RequestKind.INVITATION : RequestKind.OFFER;
  }

  /** The moments of a story: one after the other, all of them before today. */
  private final class Steps {

    private static final int MOST_STEPS = 16;

    private final Duration most;
    private final Dice dice;
    private Instant now;

    Steps(Instant start, Dice dice) {
      this.most = Duration.between(start, today).dividedBy(MOST_STEPS);
      this.dice = dice;
      this.now = start;
    }

    Instant next() {
      now = now.plusMillis(1 + most.toMillis() * (40 + dice.below(60)) / 100);
      return now;
    }
  }
}
