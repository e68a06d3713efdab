package org.chainverdict.consultations.rest;

import java.util.List;
import org.chainverdict.consultations.application.ConsultationDetails;
import org.chainverdict.shared.Page;

/** A page of appointments, with the pagination block that only this list has. */
public record ConsultationPage(List<ConsultationView> consultations, Pages pagination) {

  /** Where in the list the page lies. */
  public record Pages(int page, int limit, long total, long pages) {}

  static ConsultationPage of(Page<ConsultationDetails> page) {
    return new ConsultationPage(
        page.map(ConsultationView::of).items(),
        new Pages(page.request().page(), page.request().limit(), page.total(), page.pages()));
  }
}
