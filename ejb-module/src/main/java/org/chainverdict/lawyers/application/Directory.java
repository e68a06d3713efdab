package org.chainverdict.lawyers.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.identity.Caller;
import org.chainverdict.lawyers.LawyerDirectory;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.lawyers.LawyerListing;
import org.chainverdict.lawyers.LawyerProfile;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The public directory. Contact data is for signed-in viewers only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Directory {

  private static final Set<String> CONTACT = Set.of("email", "phone");

  @Inject private LawyerDirectory directory;

  public Page<LawyerListing> list(
      LawyerFilter filter, PageRequest page, Set<String> fields, Optional<Caller> viewer) {
    boolean withContact = viewer.isPresent();
    return directory.find(filter, page, visible(fields, withContact), withContact);
  }

  public LawyerProfile profile(Id lawyer, Optional<Caller> viewer) {
    return directory
        .profile(lawyer, viewer.isPresent())
        .orElseThrow(() -> Problem.notFound("Lawyer not found"));
  }

  /**
   * A selection of nothing but hidden fields selects the identifier alone; it must not turn into
   * "no selection", which would show everything.
   */
  private static Set<String> visible(Set<String> fields, boolean withContact) {
    if (fields.isEmpty() || withContact) {
      return fields;
    }
    Set<String> visible =
        fields.stream().filter(field -> !CONTACT.contains(field)).collect(Collectors.toSet());
    return visible.isEmpty() ? Set.of("_id") : visible;
  }
}
