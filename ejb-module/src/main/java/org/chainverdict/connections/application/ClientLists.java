package org.chainverdict.connections.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.connections.ClientEntry;
import org.chainverdict.connections.Clients;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The older list of lawyers and clients. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClientLists {

  @Inject private Clients clients;
  @Inject private Invalidations invalidations;
  @Inject private People people;
  @Inject private UnitOfWork unitOfWork;

  /** A lawyer's clients, or a citizen's lawyers. */
  public Page<Client> list(Caller caller, PageRequest page) {
    List<ClientEntry> all =
        clients.of(caller.id(), caller.role() == Role.LAWYER ? Clients.CLIENT : Clients.LAWYER);
    List<ClientEntry> shown = all.stream().skip(page.offset()).limit(page.limit()).toList();
    Map<Id, Person> others = people.find(shown.stream().map(ClientEntry::user).toList());
    return new Page<>(shown, all.size(), page)
        .map(entry -> new Client(entry, others.get(entry.user())));
  }

  /**
   * Puts both on each other's list. A citizen who never turned to this lawyer is nobody's client.
   */
  public void accept(Caller lawyer, Id citizen) {
    if (!clients.isRelated(citizen, lawyer.id())) {
      requireCitizen(citizen);
      throw Problem.forbidden(
          "This citizen has neither asked for a connection with you nor a case in common with you");
    }
    invalidations.after(
        ConnectionTags.clients(citizen, lawyer.id()),
        () -> unitOfWork.run(() -> relate(citizen, lawyer.id())));
  }

  private void relate(Id citizen, Id lawyer) {
    if (!clients.addLawyer(citizen, lawyer)) {
      requireCitizen(citizen);
      throw Problem.invalid("This citizen is your client already");
    }
    clients.addClient(lawyer, citizen);
  }

  private void requireCitizen(Id id) {
    if (people
        .find(id)
        .filter(person -> person.role() == Role.CITIZEN && person.active())
        .isEmpty()) {
      throw Problem.notFound("Citizen not found");
    }
  }
}
