package org.chainverdict.devservices.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.devservices.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseChoiceTest {
  @TempDir Path temp;
  private final Map<String, String> environment = new HashMap<>();
  private Optional<LocalEngine> python = Optional.empty();

  @BeforeEach
  void emptyPath() throws IOException {
    environment.put("PATH", Files.createDirectory(temp.resolve("bin")).toString());
  }

  @Test
  void prefersTheNamedDatabase() throws IOException {
    program("bin/mongod");
    environment.put("MONGODB_URI", "mongodb://elsewhere");

    assertThat(choose()).isEqualTo(new External("mongodb://elsewhere"));
  }

  @Test
  void takesTheNamedMongodBeforeTheOneOnThePath() throws IOException {
    program("bin/mongod");
    environment.put("MONGOD_BIN", program("mine/mongod").toString());

    assertThat(choose()).isEqualTo(new Mongod(temp.resolve("mine/mongod")));
  }

  @Test
  void takesMongodBeforeTheStandIn() throws IOException {
    program("bin/mongod");
    program("bin/secantusd-rs");

    assertThat(choose()).isEqualTo(new Mongod(temp.resolve("bin/mongod")));
  }

  @Test
  void findsTheRustServerOnThePathAndInTheCache() throws IOException {
    Path cached = program("cache/secantus-rs-0/bin/secantusd-rs");
    assertThat(choose()).isEqualTo(new SecantusRust(cached));

    Path built = program("cache/secantus-rs-" + EngineCache.RUST_VERSION + "/bin/secantusd-rs");
    assertThat(choose()).isEqualTo(new SecantusRust(built));

    Path onPath = program("bin/secantusd-rs");
    assertThat(choose()).isEqualTo(new SecantusRust(onPath));
  }

  @Test
  void fallsBackToPython() {
    python = Optional.of(new SecantusPython(temp.resolve("secantusd-py")));

    assertThat(choose().name()).isEqualTo("secantus-py");
  }

  @Test
  void saysWhatToInstallWhenThereIsNothing() {
    assertThatThrownBy(this::choose)
        .isInstanceOf(Problem.class)
        .hasMessageContaining("MONGODB_URI")
        .hasMessageContaining("Python 3.10")
        .hasMessageNotContaining("\n");
  }

  @Test
  void canBeForced() throws IOException {
    program("bin/mongod");
    program("bin/secantusd-rs");
    environment.put(DatabaseChoice.FORCED, "secantus");
    assertThat(choose().name()).isEqualTo("secantus");

    environment.put(DatabaseChoice.FORCED, "secantus-py");
    assertThatThrownBy(this::choose).hasMessageContaining("secantus-py was asked for");

    environment.put(DatabaseChoice.FORCED, "oracle");
    assertThatThrownBy(this::choose).hasMessageContaining("may be mongod, secantus");
  }

  @Test
  void knowsWhichEnginesShareAFolder() {
    Path any = temp.resolve("any");

    assertThat(new SecantusRust(any).family()).isEqualTo(new SecantusPython(any).family());
    assertThat(new Mongod(any).family()).isNotEqualTo(new SecantusRust(any).family());
  }

  private DatabaseEngine choose() {
    EngineCache cache = new EngineCache(temp.resolve("cache"));
    return new DatabaseChoice(environment, cache, () -> python).choose();
  }

  private Path program(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
