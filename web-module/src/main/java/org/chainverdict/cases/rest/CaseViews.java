package org.chainverdict.cases.rest;

import static org.chainverdict.identity.rest.PersonView.Part.ADDRESS;
import static org.chainverdict.identity.rest.PersonView.Part.DETAILS;
import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;
import static org.chainverdict.identity.rest.PersonView.Part.PHONE;
import static org.chainverdict.identity.rest.PersonView.Part.ROLE;
import static org.chainverdict.identity.rest.PersonView.Part.SPECIALIZATION;

import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseVisibility;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.rest.CaseView.EntryView;
import org.chainverdict.cases.rest.CaseView.NoteView;
import org.chainverdict.cases.rest.CaseView.RequestView;
import org.chainverdict.cases.rest.CaseView.ResolutionView;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.KnownPeople;
import org.chainverdict.identity.People;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** Writes cases with the accounts that they refer to: one query for all accounts of an answer. */
@ApplicationScoped
public class CaseViews {

  @Inject private People people;

  /** A case that was filed just now. */
  CaseView filed(LegalCase legalCase) {
    References accounts = load(Stream.of(legalCase.citizen()));
    return view(
        legalCase, accounts.of(legalCase.citizen(), NAME, EMAIL), NullNode.getInstance(), accounts);
  }

  CaseView detail(Caller viewer, LegalCase legalCase) {
    References accounts =
        load(
            Stream.of(
                    Stream.of(legalCase.citizen(), legalCase.assignedLawyer()),
                    legalCase.offers().stream().map(CaseRequest::lawyer),
                    legalCase.timeline().stream().map(entry -> entry.performedBy()),
                    legalCase.notes().stream().map(note -> note.author()))
                .flatMap(Function.identity()));
    Object citizen =
        CaseVisibility.maySeeContact(viewer, legalCase)
            ? accounts.of(legalCase.citizen(), NAME, EMAIL, PHONE, ADDRESS)
            : accounts.of(legalCase.citizen(), NAME, EMAIL);
    Object lawyer = accounts.of(legalCase.assignedLawyer(), NAME, EMAIL, PHONE, DETAILS);
    return view(legalCase, citizen, orNull(lawyer), accounts);
  }

  /**
   * @param fields what to show; empty for everything
   */
  Page<CaseView> page(Caller viewer, Page<LegalCase> page, Set<String> fields) {
    return page(viewer, new Listed<>(page, KnownPeople.NONE), fields);
  }

  /** As {@link #page(Caller, Page, Set)}, for a list that came with its accounts. */
  Page<CaseView> page(Caller viewer, Listed<LegalCase> listed, Set<String> fields) {
    Page<LegalCase> page = listed.page();
    References accounts =
        load(
            listed.people(),
            page.items().stream()
                .flatMap(
                    item ->
                        Stream.concat(
                            Stream.of(item.citizen(), item.assignedLawyer()),
                            item.offers().stream().map(CaseRequest::lawyer))));
    return page.map(item -> listed(viewer, item, fields, accounts, References.NONE));
  }

  /** As {@link #page}, with the invited lawyers as well. */
  Page<CaseView> owned(Caller citizen, Listed<LegalCase> listed, Set<String> fields) {
    Page<LegalCase> page = listed.page();
    References accounts =
        load(
            listed.people(),
            page.items().stream()
                .flatMap(
                    item ->
                        Stream.of(
                                Stream.of(item.citizen(), item.assignedLawyer()),
                                item.offers().stream().map(CaseRequest::lawyer),
                                item.invitations().stream().map(CaseRequest::lawyer))
                            .flatMap(Function.identity())));
    return page.map(item -> listed(citizen, item, fields, accounts, accounts));
  }

  private static CaseView listed(
      Caller viewer, LegalCase item, Set<String> fields, References accounts, References invited) {
    Object citizen =
        CaseVisibility.maySeeContact(viewer, item)
            ? accounts.of(item.citizen(), NAME, EMAIL, PHONE)
            : accounts.of(item.citizen(), NAME, EMAIL);
    Object lawyer = orNull(accounts.of(item.assignedLawyer(), NAME, EMAIL, SPECIALIZATION));
    if (fields.isEmpty()) {
      return view(item, citizen, lawyer, accounts, invited, false);
    }
    return selected(item, citizen, fields.contains("assignedLawyer") ? lawyer : null);
  }

  private static CaseView view(LegalCase item, Object citizen, Object lawyer, References accounts) {
    return view(item, citizen, lawyer, accounts, References.NONE, true);
  }

  /**
   * @param invited those of the invitations; what is not among them stays an identifier
   * @param withAuthors whether those behind notes and timeline are shown with their names
   */
  private static CaseView view(
      LegalCase item,
      Object citizen,
      Object lawyer,
      References accounts,
      References invited,
      boolean withAuthors) {
    Function<Id, Object> author = id -> withAuthors ? accounts.of(id, NAME, ROLE) : id;
    return new CaseView(
        item.id(),
        item.content().title(),
        item.content().description(),
        item.content().category(),
        item.content().disputeType(),
        item.status() == null ? null : item.status().wireName(),
        item.content().priority(),
        citizen,
        lawyer,
        item.offers().stream()
            .map(
                request ->
                    RequestView.of(
                        request, accounts.of(request.lawyer(), NAME, EMAIL, SPECIALIZATION)))
            .toList(),
        item.invitations().stream()
            .map(
                request ->
                    RequestView.of(
                        request, invited.of(request.lawyer(), NAME, EMAIL, SPECIALIZATION)))
            .toList(),
        item.content().opposingParty(),
        item.content().disputeValue(),
        item.notes().stream()
            .map(note -> NoteView.of(item.type(), note, author.apply(note.author())))
            .toList(),
        item.timeline().stream()
            .map(entry -> EntryView.of(entry, author.apply(entry.performedBy())))
            .toList(),
        ResolutionView.of(item.resolution()),
        item.createdAt(),
        item.updatedAt());
  }

  private static CaseView selected(LegalCase item, Object citizen, Object lawyer) {
    return new CaseView(
        item.id(),
        item.content().title(),
        item.content().description(),
        item.content().category(),
        item.content().disputeType(),
        item.status() == null ? null : item.status().wireName(),
        item.content().priority(),
        citizen,
        lawyer,
        null,
        null,
        item.content().opposingParty(),
        item.content().disputeValue(),
        null,
        null,
        null,
        item.createdAt(),
        null);
  }

  /** A case without a lawyer says so with a null of its own. */
  private static Object orNull(Object lawyer) {
    return lawyer == null ? NullNode.getInstance() : lawyer;
  }

  private References load(Stream<Id> ids) {
    return load(KnownPeople.NONE, ids);
  }

  private References load(KnownPeople known, Stream<Id> ids) {
    return new References(people.find(ids.filter(Objects::nonNull).toList(), known));
  }
}
