package org.chainverdict.connections.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.types.ObjectId;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.ConnectionList;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.junit.jupiter.api.Test;

class ConnectionPageTest {

  private static final Id READER = new Id("64b000000000000000000001");

  @Test
  void aListIsThatOfItsReaderAndItsSide() {
    assertThat(filter(ConnectionList.pending(READER, Role.LAWYER, Set.of())))
        .containsEntry("lawyer", new BsonObjectId(new ObjectId(READER.hex())))
        .containsEntry("status", new BsonString("pending"))
        .containsEntry("isActive", BsonBoolean.TRUE)
        .hasSize(3);
    assertThat(filter(ConnectionList.accepted(READER, Role.CITIZEN, Set.of())))
        .containsKeys("citizen")
        .containsEntry("status", new BsonString("accepted"));
  }

  @Test
  void chatsAreJoinedAfterThePageIsCut() {
    List<String> stages = stages(ConnectionList.accepted(READER, Role.LAWYER, Set.of()));
    assertThat(stages).containsExactly("$match", "$sort", "$skip", "$limit", "$lookup", "$project");
  }

  @Test
  void withoutChatsNothingIsJoined() {
    assertThat(stages(ConnectionList.pending(READER, Role.LAWYER, Set.of())))
        .doesNotContain("$lookup");
  }

  @Test
  void aSelectionIsCarriedIntoTheDatabase() {
    ConnectionList list =
        ConnectionList.accepted(
            READER, Role.LAWYER, Set.of(ConnectionField.CONNECTED_AT, ConnectionField.CITIZEN));
    assertThat(projection(list).keySet()).containsExactlyInAnyOrder("citizen", "respondedAt");
  }

  private static BsonDocument filter(ConnectionList list) {
    return ConnectionPage.filter(list).toBsonDocument();
  }

  private static List<String> stages(ConnectionList list) {
    return ConnectionPage.pipeline(list, new PageRequest(1, 10)).stream()
        .map(stage -> stage.toBsonDocument().getFirstKey())
        .toList();
  }

  private static BsonDocument projection(ConnectionList list) {
    return ConnectionPage.pipeline(list, new PageRequest(1, 10)).stream()
        .map(org.bson.conversions.Bson::toBsonDocument)
        .filter(stage -> stage.containsKey("$project"))
        .findFirst()
        .orElseThrow()
        .getDocument("$project");
  }
}
