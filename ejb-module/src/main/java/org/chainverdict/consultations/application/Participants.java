package org.chainverdict.consultations.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** Adds the people to appointments, by one query however many there are. */
@ApplicationScoped
public class Participants {

  @Inject private People people;

  ConsultationDetails of(Consultation consultation) {
    return details(consultation, find(List.of(consultation)));
  }

  Page<ConsultationDetails> of(Page<Consultation> page) {
    Map<Id, Person> found = find(page.items());
    return page.map(consultation -> details(consultation, found));
  }

  private Map<Id, Person> find(List<Consultation> consultations) {
    return people.find(
        consultations.stream()
            .flatMap(each -> Stream.of(each.citizen(), each.lawyer()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static ConsultationDetails details(Consultation consultation, Map<Id, Person> found) {
    return new ConsultationDetails(
        consultation, found.get(consultation.citizen()), found.get(consultation.lawyer()));
  }
}
