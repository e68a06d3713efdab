package org.chainverdict.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class ChatTest {

  private static final Id CITIZEN = new Id("0123456789abcdef01234567");
  private static final Id LAWYER = new Id("0123456789abcdef01234568");
  private static final Id STRANGER = new Id("0123456789abcdef01234569");

  private final Chat chat =
      new Chat(
          null,
          ChatId.direct(CITIZEN, LAWYER).value(),
          List.of(
              new Participant(null, CITIZEN, Role.CITIZEN, Instant.EPOCH, 5),
              new Participant(null, LAWYER, Role.LAWYER, Instant.EPOCH, 2)),
          ChatType.DIRECT,
          ChatStatus.ACTIVE,
          null,
          null,
          null,
          null,
          5,
          true,
          null,
          null);

  @Test
  void whatLiesBehindAReadPositionIsUnread() {
    assertThat(chat.unreadBy(CITIZEN)).isZero();
    assertThat(chat.unreadBy(LAWYER)).isEqualTo(3);
    assertThat(chat.unreadBy(STRANGER)).isZero();
  }

  @Test
  void eachSideHasTheOther() {
    assertThat(chat.other(CITIZEN)).map(Participant::user).contains(LAWYER);
    assertThat(chat.other(LAWYER)).map(Participant::user).contains(CITIZEN);
    assertThat(chat.participant(STRANGER)).isEmpty();
  }
}
