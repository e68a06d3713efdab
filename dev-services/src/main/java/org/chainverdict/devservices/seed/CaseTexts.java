package org.chainverdict.devservices.seed;

import java.util.List;
import java.util.Locale;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseContent.OpposingParty;
import org.chainverdict.cases.CaseType;
import org.chainverdict.identity.NewAccount;

/** What people write about their cases. */
final class CaseTexts {

  static final List<String> OFFERS =
      List.of(
          "I have handled several matters of this kind and can start this week.",
          "This can probably be settled with one well-written notice. I would like to help.",
          "Please share the papers you have; I can give a first opinion within two days.",
          "I practise before the court that decides this and would like to take the case.");
  static final List<String> INVITATIONS =
      List.of(
          "Your profile fits my matter well. Would you look at it?",
          "A friend recommended you. Could you take this case?",
          "I would like to know what you think of my chances.");
  static final List<String> REFUSALS =
      List.of(
          "Thank you, but I am looking for somebody nearer to me.",
          "I cannot take on anything new this month.",
          "The fee is beyond what I can pay, thank you for the offer.");
  static final List<String> DURATIONS =
      List.of("2 weeks", "1 month", "2 to 3 months", "6 months", "depends on the court");
  static final List<String> NOTES =
      List.of(
          "Papers are complete. Notice goes out on Monday.",
          "The other side has asked for two more weeks; agreed.",
          "Hearing moved to next month, client informed by phone.",
          "Certified copies ordered from the registry.");
  static final List<String> SUMMARIES =
      List.of(
          "The other side accepted the claim and paid the larger part at once.",
          "The authority withdrew its demand after the reply was filed.",
          "Both sides signed a settlement; nothing remains open.",
          "The question is answered: there is no claim, and a suit would not succeed.");
  static final List<String> TERMS =
      List.of(
          "Payment in three instalments, each side bears its own costs.",
          "Possession is handed over by the end of the month.",
          "The agreement ends; no further claims on either side.");

  private static final List<String> PRIORITIES =
      List.of("low", "medium", "medium", "high", "urgent");
  private static final List<String> DETAILS =
      List.of(
          "I have kept all letters and receipts.",
          "So far I have only spoken to them on the phone.",
          "A written complaint has had no answer for %d weeks.",
          "About %d,000 rupees are at stake.",
          "I would like to settle this without going to court.",
          "There is a date by which I have to answer, %d days from now.",
          "Two witnesses can confirm what happened.");
  private static final List<String> OPPONENTS =
      List.of(
          "Sunrise Builders",
          "Metro Finance",
          "Green Valley Housing Society",
          "A. Kulkarni",
          "Star Electronics",
          "R. Menon",
          "Hill View Hospital",
          "Blue Line Logistics");

  private CaseTexts() {}

  static CaseContent content(Dice dice, CaseType type, NewAccount owner) {
    CaseSubject subject =
        dice.pick(type == CaseType.QUERY ? CaseSubject.QUERIES : CaseSubject.DISPUTES);
    String city = owner.address().city();
    String description =
        "%s This happened in %s. %s %s"
            .formatted(subject.story(), city, detail(dice), detail(dice));
    boolean isDispute = type == CaseType.DISPUTE;
    return new CaseContent(
        "%s in %s".formatted(subject.title(), city),
        description,
        subject.category(),
        dice.pick(PRIORITIES),
        isDispute ? subject.disputeType() : null,
        isDispute ? opponent(dice, city) : null,
        isDispute ? 5_000.0 * (1 + dice.below(200)) : null);
  }

  private static String detail(Dice dice) {
    return dice.pick(DETAILS).formatted(2 + dice.below(50));
  }

  private static OpposingParty opponent(Dice dice, String city) {
    String name = dice.pick(OPPONENTS);
    return new OpposingParty(
        name,
        "contact@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example.org",
        1 + dice.below(300) + " Market Road, " + city);
  }
}
