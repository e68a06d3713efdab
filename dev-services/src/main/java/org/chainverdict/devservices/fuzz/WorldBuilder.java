package org.chainverdict.devservices.fuzz;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a {@link World} through the API, so that any server can be tried. */
final class WorldBuilder {

  private final FuzzClient client;
  private final People people;

  WorldBuilder(FuzzClient client, People people) {
    this.client = client;
    this.people = people;
  }

  /**
   * @param gateway see {@link World#hasGateway()}
   */
  World build(boolean gateway) {
    World world = new World(gateway);
    FuzzAccount citizen = people.citizen("Fuzz Citizen");
    FuzzAccount lawyer = people.lawyer();
    FuzzAccount other = people.lawyer();
    FuzzAccount unverified = people.unverifiedLawyer();
    FuzzAccount spare = people.citizen("Fuzz Spare");
    world.play(Actor.CITIZEN, citizen);
    world.play(Actor.LAWYER, lawyer);
    world.play(Actor.UNVERIFIED_LAWYER, unverified);
    world.play(Actor.STUDENT, people.student());
    world.play(Actor.ADMIN, new FuzzAccount("", "", "", people.adminToken(), ""));
    world.expend(spare);
    world.add("userId", spare.id());
    world.add("userId", lawyer.id());
    world.add("citizenId", citizen.id());
    world.add("citizenId", spare.id());
    world.add("lawyerId", lawyer.id());
    world.add("lawyerId", other.id());
    world.add("verification lawyerId", unverified.id());
    world.add("toggle userId", spare.id());
    world.add("targetUserId", lawyer.id());
    world.add("targetUserId", other.id());
    world.add("limiter", "upload");
    new CaseScene(client, citizen, lawyer).fill(world, "Fuzz");
    talks(world, citizen, lawyer, other);
    victims(world);
    return world;
  }

  private void talks(World world, FuzzAccount citizen, FuzzAccount lawyer, FuzzAccount other) {
    world.add("connectionId", connect(citizen, other, "Please advise me."));
    String connected = connect(citizen, lawyer, "Please advise me.");
    var unused =
        client.post(
            lawyer.token(), "/api/lawyers/accept-connection-request/" + connected, Map.of());
    world.add("connectionId", connected);
    world.add(
        "chatId",
        client
            .post(citizen.token(), "/api/chats/direct/" + lawyer.id(), Map.of())
            .at("/data/chat/chatId")
            .asText());
    FuzzAccount writer = people.citizen("Fuzz Writer");
    unused = client.post(writer.token(), "/api/citizens/message-request/" + lawyer.id(), Map.of());
    world.add(
        "chatId",
        Stream.of(writer.id(), lawyer.id())
            .sorted()
            .collect(Collectors.joining("_", "direct_", "")));
    world.add("citizenId", writer.id());
    world.add("consultationId", consult(citizen, lawyer, "About my lease."));
  }

  /** Somebody whose things the other actors must never see, apart from the administrator. */
  private void victims(World world) {
    String marker = People.uniqueWord();
    world.mark(marker);
    FuzzAccount citizen = people.citizen("Victim " + marker);
    FuzzAccount lawyer = people.lawyer();
    world.mark(citizen.email());
    World theirs = new World(false);
    new CaseScene(client, citizen, lawyer).assignAll(theirs, marker);
    for (String name : List.of("queryId", "disputeId", "caseId", "documentId", "ipfsHash")) {
      theirs.values(name).forEach(value -> world.addForeign(name, value));
    }
    theirs.values("caseId").forEach(value -> world.addForeign("relatedId", value));
    world.addForeign("citizenId", citizen.id());
    world.addForeign("consultationId", consult(citizen, lawyer, marker));
    String connected = connect(citizen, lawyer, marker);
    var unused =
        client.post(
            lawyer.token(), "/api/lawyers/accept-connection-request/" + connected, Map.of());
    world.addForeign("connectionId", connected);
    world.addForeign(
        "chatId",
        Stream.of(citizen.id(), lawyer.id())
            .sorted()
            .collect(Collectors.joining("_", "direct_", "")));
  }

  private String connect(FuzzAccount citizen, FuzzAccount lawyer, String message) {
    return client
        .post(
            citizen.token(),
            "/api/citizens/direct-connection-request/" + lawyer.id(),
            Map.of("message", message))
        .at("/data/connectionId")
        .asText();
  }

  private String consult(FuzzAccount citizen, FuzzAccount lawyer, String notes) {
    Instant when = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    return client
        .post(
            citizen.token(),
            "/api/consultations/request",
            Map.of(
                "targetUserId", lawyer.id(), "scheduledDateTime", when.toString(), "notes", notes))
        .at("/data/consultation/_id")
        .asText();
  }
}
