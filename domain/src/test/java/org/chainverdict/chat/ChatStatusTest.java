package org.chainverdict.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chainverdict.identity.Role;
import org.junit.jupiter.api.Test;

class ChatStatusTest {

  /** Every state, role and whether something was written; what is not listed is refused. */
  @Test
  void onlyActiveChatsTakeMessagesAndPendingOnesTheCitizensFirst() {
    List<String> allowed = new ArrayList<>();
    for (ChatStatus status : ChatStatus.values()) {
      for (Role role : Role.values()) {
        for (boolean empty : new boolean[] {true, false}) {
          if (status.takesMessageOf(role, empty)) {
            allowed.add(status + " " + role + (empty ? " first" : " further"));
          }
        }
      }
    }
    assertThat(allowed)
        .containsExactlyInAnyOrder(
            "PENDING CITIZEN first",
            "ACTIVE CITIZEN first",
            "ACTIVE CITIZEN further",
            "ACTIVE LAWYER first",
            "ACTIVE LAWYER further",
            "ACTIVE ADMIN first",
            "ACTIVE ADMIN further",
            "ACTIVE LAW_STUDENT first",
            "ACTIVE LAW_STUDENT further");
  }

  @Test
  void messageRequestsAreOfCitizensAndNotForClosedChats() {
    List<String> allowed = new ArrayList<>();
    for (ChatStatus status : ChatStatus.values()) {
      for (Role role : Role.values()) {
        if (status.takesRequestOf(role)) {
          allowed.add(status + " " + role);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("PENDING CITIZEN", "ACTIVE CITIZEN");
  }

  @Test
  void onlyPendingChatsAreAcceptedAndNotByCitizens() {
    List<String> allowed = new ArrayList<>();
    for (ChatStatus status : ChatStatus.values()) {
      for (Role role : Role.values()) {
        if (status.mayBeAcceptedBy(role)) {
          allowed.add(status + " " + role);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("PENDING LAWYER", "PENDING ADMIN");
  }

  @Test
  void statesAreReadByTheirNames() {
    for (ChatStatus status : ChatStatus.values()) {
      assertThat(ChatStatus.parse(status.wireName())).contains(status);
    }
    assertThat(ChatStatus.parse("open")).isEmpty();
    assertThat(ChatStatus.parse(null)).isEmpty();
  }
}
