package org.chainverdict.documents.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.Parties;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.identity.Caller;

/**
 * A party of a case or connection files documents with it. Nothing is stored before that is sure.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentFiling {

  @Inject private Archive archive;
  @Inject private Involved involved;
  @Inject private Matters matters;

  /** All of the files or none. */
  public List<DocumentDetails> file(Caller caller, Filing filing, List<ReceivedFile> files) {
    Parties parties =
        matters
            .parties(filing.type(), filing.relatedId())
            .orElseThrow(DocumentRefusals::unknownMatter);
    if (parties.roleOf(caller.id()).isEmpty()) {
      throw DocumentRefusals.notParty();
    }
    return involved.with(archive.store(caller, filing, parties, files));
  }
}
