package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Chat.RelatedCase;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.NewChat;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** The one chat of a case, between its owner and its lawyer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseChats {

  @Inject private CaseStore cases;
  @Inject private ChatPeople people;
  @Inject private Chats chats;

  /** Administrators look at it, too, but do not take part. */
  public OpenedChat open(Caller caller, CaseType type, Id caseId) {
    LegalCase found =
        cases
            .find(type, caseId)
            .orElseThrow(() -> Problem.notFound("This " + type.wireName() + " does not exist."));
    CaseParty party = CaseParty.of(caller, found);
    if (party == CaseParty.STRANGER || party == CaseParty.CANDIDATE) {
      throw Problem.forbidden("Only the two parties of a case have its chat.");
    }
    if (found.assignedLawyer() == null) {
      throw Problem.invalid("This " + type.wireName() + " has no lawyer to chat with yet.");
    }
    Chat chat =
        chats.findOrCreate(
            NewChat.ofCase(new RelatedCase(type, caseId), found.citizen(), found.assignedLawyer()));
    return new OpenedChat(chat, people.of(List.of(chat)));
  }
}
