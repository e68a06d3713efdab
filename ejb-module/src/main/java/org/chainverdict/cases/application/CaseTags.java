package org.chainverdict.cases.application;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.shared.Id;

/**
 * What is made stale by a change of a case: its page, every list that may hold it, and what its
 * owner, its lawyer and all who made or got a request see of their own.
 */
final class CaseTags {

  private CaseTags() {}

  static Collection<Tag> filed(CaseType type, Id citizen) {
    return Set.of(lists(type), Tag.of(Topic.CASES_OF, citizen), Tag.of(Topic.REPORTS));
  }

  /**
   * A request was made, answered with no, or taken back. Others with a request of their own, and
   * the reports of the newest cases, see when the case changed last.
   */
  static Collection<Tag> requested(LegalCase found, Id lawyer) {
    Set<Tag> tags = shown(found);
    tags.addAll(lawyers(found));
    tags.add(Tag.of(Topic.REPORTS));
    tags.add(Tag.of(Topic.CASES_OF, lawyer));
    return tags;
  }

  /** Requests of others end with it, and a chat begins. */
  static Collection<Tag> assigned(LegalCase found, Id lawyer) {
    Set<Tag> tags = shown(found);
    tags.addAll(lawyers(found));
    tags.add(Tag.of(Topic.CASES_OF, lawyer));
    tags.add(Tag.of(Topic.CHATS_OF, lawyer));
    if (found.citizen() != null) {
      tags.add(Tag.of(Topic.CHATS_OF, found.citizen()));
    }
    tags.add(Tag.of(Topic.REPORTS));
    return tags;
  }

  /** A lawyer's page counts what was resolved. */
  static Collection<Tag> moved(LegalCase found) {
    Set<Tag> tags = shown(found);
    tags.addAll(lawyers(found));
    tags.add(Tag.of(Topic.REPORTS));
    if (found.assignedLawyer() != null) {
      tags.add(Tag.of(Topic.LAWYER, found.assignedLawyer()));
    }
    return tags;
  }

  /** The requests of these lawyers, who may have come after the case was read. */
  static Collection<Tag> of(Collection<Id> lawyers) {
    return lawyers.stream().map(lawyer -> Tag.of(Topic.CASES_OF, lawyer)).toList();
  }

  static Collection<Tag> lawyers(LegalCase found) {
    return of(
        Stream.concat(found.offers().stream(), found.invitations().stream())
            .map(CaseRequest::lawyer)
            .filter(Objects::nonNull)
            .toList());
  }

  private static Set<Tag> shown(LegalCase found) {
    Set<Tag> tags = new LinkedHashSet<>();
    tags.add(Tag.of(Topic.CASE, found.id()));
    tags.add(lists(found.type()));
    if (found.citizen() != null) {
      tags.add(Tag.of(Topic.CASES_OF, found.citizen()));
    }
    if (found.assignedLawyer() != null) {
      tags.add(Tag.of(Topic.CASES_OF, found.assignedLawyer()));
    }
    return tags;
  }

  static Tag lists(CaseType type) {
    return Tag.of(type == CaseType.QUERY ? Topic.QUERIES : Topic.DISPUTES);
  }
}
