package org.chainverdict.cases;

import org.chainverdict.shared.PageRequest;

/**
 * Lists over queries and disputes together: sorted first, then cut into pages. The accounts to
 * which a page refers come with it.
 */
public interface CaseLists {

  Listed<ListedCase> cases(CaseList list, PageRequest page);

  /** Latest request first. */
  Listed<ListedRequest> requests(RequestList list, PageRequest page);
}
