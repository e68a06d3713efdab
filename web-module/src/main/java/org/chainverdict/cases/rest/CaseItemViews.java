package org.chainverdict.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Page;

/** Writes lists of both types of case: the cases as everywhere, and what each list adds to them. */
@ApplicationScoped
public class CaseItemViews {

  @Inject private CaseViews views;

  /**
   * @param fields what to show; empty for everything
   */
  Page<CaseItemView> available(Caller lawyer, Listed<ListedCase> page, Set<String> fields) {
    return joined(
        page.page(),
        views.page(lawyer, page.map(ListedCase::legalCase), fields),
        fields,
        CaseItemView::available);
  }

  Page<CaseItemView> assigned(Caller lawyer, Listed<ListedCase> page, Set<String> fields) {
    return joined(
        page.page(),
        views.page(lawyer, page.map(ListedCase::legalCase), fields),
        fields,
        CaseItemView::assigned);
  }

  Page<CaseItemView> owned(Caller citizen, Listed<ListedCase> page, Set<String> fields) {
    return joined(
        page.page(),
        views.owned(citizen, page.map(ListedCase::legalCase), fields),
        fields,
        CaseItemView::owned);
  }

  private static Page<CaseItemView> joined(
      Page<ListedCase> listed, Page<CaseView> cases, Set<String> fields, Item item) {
    List<CaseItemView> items =
        IntStream.range(0, listed.items().size())
            .mapToObj(i -> item.of(listed.items().get(i), cases.items().get(i), fields))
            .toList();
    return new Page<>(items, listed.total(), listed.request());
  }

  private interface Item {
    CaseItemView of(ListedCase listed, CaseView view, Set<String> fields);
  }
}
