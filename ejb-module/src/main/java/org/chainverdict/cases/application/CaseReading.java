package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chainverdict.cache.Reading;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.CaseVisibility;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.LawyerGate;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Lists and details, cut to what their viewer may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseReading {

  @Inject private CaseStore cases;
  @Inject private LawyerGate lawyerGate;

  /**
   * @param view which of a lawyer's views
   * @param fields what to show; empty for everything
   */
  public Page<LegalCase> list(
      Caller viewer,
      CaseType type,
      String view,
      CaseFilter filter,
      PageRequest page,
      Set<String> fields) {
    checkRole(viewer);
    CaseScope scope = CaseScope.of(viewer, view);
    if (scope.kind() == Kind.AVAILABLE || scope.kind() == Kind.EVERY) {
      // Cases of others come and go in it.
      Reading.of(CaseTags.lists(type));
    }
    // Filters by person are for administrators; others would learn whose cases there are.
    CaseFilter allowed = viewer.role() == Role.ADMIN ? filter : filter.of(null, null);
    return cases
        .list(type, scope, allowed, page, loaded(fields))
        .map(found -> CaseVisibility.seenBy(viewer, found));
  }

  public LegalCase detail(Caller viewer, CaseType type, Id id) {
    checkRole(viewer);
    LegalCase found = cases.find(type, id).orElseThrow(() -> CaseRefusals.unknown(type));
    if (!CaseVisibility.mayOpen(CaseParty.of(viewer, found))) {
      throw CaseRefusals.notYours(type);
    }
    return CaseVisibility.seenBy(viewer, found);
  }

  private void checkRole(Caller viewer) {
    switch (viewer.role()) {
      case LAWYER -> lawyerGate.check(viewer);
      case LAW_STUDENT -> throw wrongRole();
      case CITIZEN, ADMIN -> {
        // Their scope says which cases they get.
      }
    }
  }

  /** What is shown of the citizen depends on the lawyer of the case. */
  private static Set<String> loaded(Set<String> fields) {
    if (!fields.contains("citizen")) {
      return fields;
    }
    Set<String> loaded = new LinkedHashSet<>(fields);
    loaded.add("assignedLawyer");
    return loaded;
  }

  private static Problem wrongRole() {
    return LawyerGate.wrongRole();
  }
}
