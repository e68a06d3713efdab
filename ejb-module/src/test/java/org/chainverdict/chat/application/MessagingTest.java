package org.chainverdict.chat.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chainverdict.chat.AttachableFiles;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.ChatType;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.FileData;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.MessageType;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessagingTest {

  private static final Id SENDER = new Id("0123456789abcdef01234567");
  private static final Id OTHER = new Id("0123456789abcdef01234568");
  private static final ChatId CHAT = ChatId.direct(SENDER, OTHER);
  private static final FileData FILE =
      new FileData("Qm1", "lease.png", "image/png", 12, "/files/1", OTHER);

  private boolean admits = true;
  private ChatStatus status = ChatStatus.ACTIVE;
  private final Messaging messaging =
      new Messaging(new OwnFile(), new OneChat(), new OneList(), new NoTransaction());

  @Test
  void aMessageComesBackWithAllThatTellingOfItNeeds() {
    PostedMessage posted = messaging.postText(SENDER, CHAT, " Hello ");
    assertThat(posted.chat()).isEqualTo(CHAT);
    assertThat(posted.message().content().text()).isEqualTo("Hello");
    assertThat(posted.message().sequence()).isEqualTo(1);
  }

  @Test
  @Tag("S29")
  void aFileIsTakenFromItsDocument() {
    MessageContent content = messaging.postFile(SENDER, CHAT, "Qm1", null).message().content();
    assertThat(content.file()).isEqualTo(FILE);
    assertThat(content.type()).isEqualTo(MessageType.IMAGE);
    assertThat(messaging.postDocument(SENDER, CHAT, OTHER, "See").message().content().text())
        .isEqualTo("See");
    assertThat(refusal(() -> messaging.postFile(SENDER, CHAT, "Qm2", null)))
        .isEqualTo(ProblemType.INVALID_INPUT);
    assertThat(refusal(() -> messaging.postDocument(SENDER, CHAT, SENDER, null)))
        .isEqualTo(ProblemType.INVALID_INPUT);
  }

  @Test
  @Tag("S11")
  void aRefusalSaysWhyToThoseWhoTakePartOnly() {
    admits = false;
    for (ChatStatus each : ChatStatus.values()) {
      status = each;
      assertThat(refusal(() -> messaging.postText(SENDER, CHAT, "Hello")))
          .isEqualTo(ProblemType.CONFLICT);
      assertThat(refusal(() -> messaging.postText(OTHER, CHAT, "Hello")))
          .isEqualTo(ProblemType.NOT_FOUND);
    }
  }

  @Test
  void aBlankTextIsRefusedBeforeTheDatabaseIsAsked() {
    admits = false;
    assertThat(refusal(() -> messaging.postText(SENDER, CHAT, " ")))
        .isEqualTo(ProblemType.INVALID_INPUT);
  }

  private static ProblemType refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(Problem.class, call).type();
  }

  private static final class OwnFile implements AttachableFiles {

    @Override
    public Optional<FileData> byKey(Id uploader, String storageKey) {
      return Optional.of(FILE).filter(file -> file.key().equals(storageKey));
    }

    @Override
    public Optional<FileData> byDocument(Id uploader, Id document) {
      return Optional.of(FILE).filter(file -> file.documentId().equals(document));
    }
  }

  private final class OneList implements Messages {

    @Override
    public Optional<PostedMessage> append(
        ChatId chat, Id sender, MessageContent content, Admission admission) {
      Message message = new Message(SENDER, 1, sender, content, Instant.EPOCH, null, false);
      return admits ? Optional.of(new PostedMessage(chat, message, List.of())) : Optional.empty();
    }

    @Override
    public List<Message> between(ChatId chat, long after, long upTo) {
      throw new UnsupportedOperationException();
    }

    @Override
    public OlderMessages olderThan(ChatId chat, Instant before, PageRequest page) {
      throw new UnsupportedOperationException();
    }
  }

  private final class OneChat implements Chats {

    @Override
    public Optional<Chat> find(ChatId chat, Id participant) {
      Chat found =
          new Chat(
              SENDER,
              chat.value(),
              List.of(),
              ChatType.DIRECT,
              status,
              null,
              null,
              null,
              null,
              0,
              true,
              null,
              null);
      return Optional.of(found).filter(any -> participant.equals(SENDER));
    }

    @Override
    public Optional<Chat> open(ChatId chat, Id participant) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Chat findOrCreate(NewChat chat) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Chat> accept(ChatId chat, Id participant, Role role) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Page<Chat> list(ChatList list, PageRequest page) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoTransaction implements UnitOfWork {

    @Override
    public <T> T call(Supplier<T> work) {
      return work.get();
    }
  }
}
