package org.chainverdict.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** Looks up who uploaded and who verified, for all documents of an answer at once. */
@ApplicationScoped
public class Involved {

  private People people;

  Involved() {}

  @Inject
  public Involved(People people) {
    this.people = people;
  }

  List<DocumentDetails> with(List<LegalDocument> documents) {
    Map<Id, Person> found =
        people.find(
            documents.stream()
                .flatMap(document -> Stream.of(document.uploadedBy(), document.verifiedBy()))
                .filter(Objects::nonNull)
                .toList());
    return documents.stream()
        .map(
            document ->
                new DocumentDetails(
                    document, found.get(document.uploadedBy()), found.get(document.verifiedBy())))
        .toList();
  }

  DocumentDetails with(LegalDocument document) {
    return with(List.of(document)).get(0);
  }
}
