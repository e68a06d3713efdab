package org.chainverdict.devservices.seed;

import java.util.List;

/**
 * What a case is about.
 *
 * @param disputeType null for a mere question
 */
record CaseSubject(String category, String disputeType, String title, String story) {

  static final List<CaseSubject> QUERIES =
      List.of(
          query(
              "civil",
              "Neighbour's wall on my plot",
              "My neighbour has built a wall that stands half a metre on my side of the boundary."),
          query(
              "civil",
              "Refund for a cancelled wedding hall",
              "The hall keeps our deposit although we cancelled four months before the date."),
          query(
              "criminal",
              "Summons after a traffic accident",
              "I have received a summons because of an accident in which nobody was hurt."),
          query(
              "criminal",
              "Complaint about online fraud",
              "Money left my account after a call from somebody who claimed to be from my bank."),
          query(
              "family",
              "Custody during school holidays",
              "My former wife and I cannot agree on where the children spend the holidays."),
          query(
              "family",
              "Maintenance for elderly parents",
              "Of three brothers only I pay for our parents, and I can no longer do it alone."),
          query(
              "property",
              "Mutation of an inherited flat",
              "The society wants a succession certificate before it changes the name on the flat."),
          query(
              "property",
              "Delay in handing over a flat",
              "The builder is two years late and offers no compensation for the delay."),
          query(
              "corporate",
              "Shareholders' agreement for a start-up",
              "Three of us found a company and want to agree on what happens if one leaves."),
          query(
              "corporate",
              "Director wants to resign",
              "I am a director of a small company and have not been paid or heard for a year."),
          query(
              "tax",
              "Notice about undeclared rent",
              "The tax office asks about rent that was paid to my father, not to me."),
          query(
              "tax",
              "Refund held back",
              "My refund is held back because of a demand from a year in which I had no income."),
          query(
              "labor",
              "Notice period not paid",
              "My employer let me go at once and does not pay the two months of notice."),
          query(
              "labor",
              "Overtime without pay",
              "We work ten hours a day, six days a week, and are paid for eight."),
          query(
              "other",
              "Right to information refused",
              "The municipality refuses to show the file about the road in front of our houses."),
          query(
              "other",
              "Name change in documents",
              "My name is spelled differently in my school leaving certificate and passport."));

  static final List<CaseSubject> DISPUTES =
      List.of(
          dispute(
              "property",
              "property",
              "Boundary of farm land",
              "Since the survey the other side ploughs a strip that has always been ours."),
          dispute(
              "civil",
              "contract",
              "Unfinished interior work",
              "The contractor left after the second instalment with the kitchen half done."),
          dispute(
              "family",
              "family",
              "Division of a joint family house",
              "My uncles want to sell the house that four families live in."),
          dispute(
              "labor",
              "employment",
              "Dismissal after sick leave",
              "I was dismissed on the day I came back from three weeks in hospital."),
          dispute(
              "corporate",
              "business",
              "Partner runs a competing shop",
              "My partner has opened a second shop on the same street under another name."),
          dispute(
              "civil",
              "consumer",
              "Defective refrigerator",
              "The refrigerator failed three times in a year and the maker refuses to replace it."),
          dispute(
              "property",
              "landlord-tenant",
              "Deposit not returned",
              "The landlord keeps six months of deposit for paint that was old when I moved in."),
          dispute(
              "property",
              "landlord-tenant",
              "Tenant does not leave",
              "The lease ended in spring; the tenant neither pays nor leaves."),
          dispute(
              "civil",
              "consumer",
              "Insurance claim refused",
              "The insurer refuses to pay for a treatment that the policy lists."),
          dispute(
              "civil",
              "contract",
              "Car sold with false papers",
              "The car I bought turned out to be pledged to a bank."),
          dispute(
              "other",
              "other",
              "Noise from a banquet lawn",
              "The lawn behind our house plays music until two at night, four times a week."));

  private static CaseSubject query(String category, String title, String story) {
    return new CaseSubject(category, null, title, story);
  }

  private static CaseSubject dispute(String category, String type, String title, String story) {
    return new CaseSubject(category, type, title, story);
  }
}
