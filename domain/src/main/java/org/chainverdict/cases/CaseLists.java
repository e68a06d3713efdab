package org.chainverdict.cases;

import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Lists over queries and disputes together: sorted first, then cut into pages. */
public interface CaseLists {

  Page<ListedCase> cases(CaseList list, PageRequest page);

  /** Latest request first. */
  Page<ListedRequest> requests(RequestList list, PageRequest page);
}
