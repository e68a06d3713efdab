package org.chainverdict.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chainverdict.identity.Role;
import org.junit.jupiter.api.Test;

class ConnectionActionTest {

  /** Every action by every role in every state; what is not listed is refused. */
  @Test
  void nothingButTheListedIsAllowed() {
    List<String> allowed = new ArrayList<>();
    for (ConnectionAction action : ConnectionAction.values()) {
      for (ConnectionStatus status : ConnectionStatus.values()) {
        for (Role role : Role.values()) {
          if (action.isAllowed(status, role)) {
            allowed.add(role + " " + action + " " + status);
          }
        }
      }
    }
    assertThat(allowed)
        .containsExactlyInAnyOrder(
            "CITIZEN REOPEN REJECTED",
            "LAWYER ACCEPT PENDING",
            "LAWYER REJECT PENDING",
            "CITIZEN REVOKE PENDING");
  }

  @Test
  void eachActionLeadsToItsState() {
    assertThat(ConnectionAction.REOPEN.to()).contains(ConnectionStatus.PENDING);
    assertThat(ConnectionAction.ACCEPT.to()).contains(ConnectionStatus.ACCEPTED);
    assertThat(ConnectionAction.REJECT.to()).contains(ConnectionStatus.REJECTED);
    assertThat(ConnectionAction.REVOKE.to()).isEmpty();
  }
}
