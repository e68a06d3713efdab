package org.chainverdict.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionListTest {

  private static final Id READER = new Id("64b000000000000000000001");

  @Test
  void chatsAreLoadedForAcceptedConnectionsOnDemand() {
    assertThat(ConnectionList.accepted(READER, Role.CITIZEN, Set.of()).withChat()).isTrue();
    assertThat(
            ConnectionList.accepted(READER, Role.LAWYER, Set.of(ConnectionField.CHAT_INFO))
                .withChat())
        .isTrue();
    assertThat(
            ConnectionList.accepted(READER, Role.LAWYER, Set.of(ConnectionField.STATUS)).withChat())
        .isFalse();
    assertThat(ConnectionList.pending(READER, Role.LAWYER, Set.of()).withChat()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"ADMIN", "LAW_STUDENT"})
  void othersHaveNoConnections(Role role) {
    assertThatThrownBy(() -> ConnectionList.pending(READER, role, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
