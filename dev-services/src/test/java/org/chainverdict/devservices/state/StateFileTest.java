package org.chainverdict.devservices.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chainverdict.devservices.process.ProcessId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  private static final RunState STATE =
      new RunState(
          "http://127.0.0.1:8080",
          List.of(new ClusterStatus.Node("node-1", 11L, "http://127.0.0.1:8081", NodeState.READY)),
          new ClusterStatus.Services(
              new ClusterStatus.Database("mongodb://127.0.0.1:1/x", 12L, "secantus"),
              new ClusterStatus.Redis("redis://127.0.0.1:2", 13L),
              new ClusterStatus.Smtp(3, 14L, "http://127.0.0.1:4/mails")),
          new ProcessId(10, 1000),
          5,
          "data",
          List.of(new RunState.Recorded("node-1", new ProcessId(11, 1001))));

  @TempDir Path temp;

  @Test
  void givesBackWhatWasWritten() {
    StateFile file = new StateFile(temp.resolve("run/state.json"));

    file.write(STATE);

    assertThat(file.read()).contains(STATE);
  }

  @Test
  void isEmptyWithoutAFileOrWithOneThatIsDamaged() throws Exception {
    StateFile file = new StateFile(temp.resolve("state.json"));
    assertThat(file.read()).isEmpty();

    Files.writeString(file.file(), "{\"gateway\":");
    assertThat(file.read()).isEmpty();
  }

  @Test
  void tellsOtherProgramsWhatTheyRelyOn() {
    JsonNode json = new ObjectMapper().valueToTree(STATE.status());

    assertThat(json.toString())
        .isEqualTo(
            "{\"gateway\":\"http://127.0.0.1:8080\","
                + "\"nodes\":[{\"name\":\"node-1\",\"pid\":11,\"http\":\"http://127.0.0.1:8081\","
                + "\"state\":\"ready\"}],"
                + "\"services\":{\"mongodb\":{\"uri\":\"mongodb://127.0.0.1:1/x\",\"pid\":12,"
                + "\"engine\":\"secantus\"},\"redis\":{\"uri\":\"redis://127.0.0.1:2\",\"pid\":13},"
                + "\"smtp\":{\"port\":3,\"pid\":14,\"mails\":\"http://127.0.0.1:4/mails\"}}}");
  }
}
