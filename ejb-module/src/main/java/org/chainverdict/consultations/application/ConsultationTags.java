package org.chainverdict.consultations.application;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.shared.Id;

/** What is made stale by a change of a consultation: the page of it, and both parties' lists. */
final class ConsultationTags {

  private ConsultationTags() {}

  static Collection<Tag> of(Consultation consultation) {
    return Stream.concat(
            Stream.of(Tag.of(Topic.CONSULTATION, consultation.id())),
            lists(consultation.citizen(), consultation.lawyer()))
        .toList();
  }

  /** A new one has no page yet. */
  static Collection<Tag> requested(Id citizen, Id lawyer) {
    return lists(citizen, lawyer).toList();
  }

  private static Stream<Tag> lists(Id citizen, Id lawyer) {
    return Stream.of(citizen, lawyer)
        .filter(Objects::nonNull)
        .map(party -> Tag.of(Topic.CONSULTATIONS_OF, party));
  }
}
