package org.chainverdict.lawyers;

import java.util.Optional;
import java.util.Set;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Read side of the directory: verified and active lawyers only. */
public interface LawyerDirectory {

  /**
   * @param fields names to load; empty for all public ones. The identifier is always loaded.
   * @param withContact load e-mail and phone as well
   */
  Page<LawyerListing> find(
      LawyerFilter filter, PageRequest page, Set<String> fields, boolean withContact);

  Optional<LawyerProfile> profile(Id id, boolean withContact);
}
