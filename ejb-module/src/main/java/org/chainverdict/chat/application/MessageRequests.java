package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.MessageRequestLimit;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.Messages.Admission;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.NewChat.Member;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.application.RateLimits;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** A citizen asks a lawyer, whom he need not know, for a chat; his words are its first message. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageRequests {

  private static final String WITHOUT_WORDS = "I would like to ask you for advice.";

  @Inject private Chats chats;
  @Inject private Clock clock;
  @Inject private Invalidations invalidations;
  @Inject private MessageRequestLimit limit;
  @Inject private Messages messages;
  @Inject private People people;
  @Inject private RateLimits rateLimits;
  @Inject private UnitOfWork unitOfWork;

  /**
   * Count, chat and message stand or fall together: a refused request leaves nothing behind.
   *
   * @param words null or blank for some of ours
   */
  public PostedMessage send(Caller citizen, Id lawyerId, String words) {
    MessageContent content =
        MessageContent.text(words == null || words.isBlank() ? WITHOUT_WORDS : words);
    if (people.find(lawyerId).filter(MessageRequests::takesRequests).isEmpty()) {
      throw Problem.notFound("Lawyer not found");
    }
    NewChat chat =
        NewChat.direct(
            new Member(citizen.id(), Role.CITIZEN),
            new Member(lawyerId, Role.LAWYER),
            ChatStatus.PENDING);
    return invalidations.after(
        ChatTags.requested(citizen.id(), lawyerId),
        () -> unitOfWork.call(() -> sent(citizen.id(), lawyerId, chat, content)));
  }

  private PostedMessage sent(Id citizen, Id lawyerId, NewChat chat, MessageContent content) {
    Policy policy = rateLimits.watched(Limiter.DIRECT_MESSAGE);
    Optional<Instant> roomAgain = limit.take(citizen, lawyerId, policy.limit(), policy.window());
    if (roomAgain.isPresent()) {
      throw tooMany(roomAgain.get());
    }
    ChatId chatId = new ChatId(chats.findOrCreate(chat).chatId());
    return messages
        .append(chatId, citizen, content, Admission.REQUEST)
        .orElseThrow(() -> Problem.conflict("Your chat with this lawyer is closed."));
  }

  private Problem tooMany(Instant roomAgain) {
    Duration wait = Duration.between(clock.instant(), roomAgain);
    return Problem.tooMany(
        "You have asked this lawyer often enough for now. Please wait for the answer.",
        wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait);
  }

  private static boolean takesRequests(Person person) {
    return person.role() == Role.LAWYER && person.active() && person.verified();
  }
}
