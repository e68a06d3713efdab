package org.chainverdict.devservices.seed;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.chat.ChatId;
import org.chainverdict.connections.ConnectionMetadata;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.connections.ConnectionType;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.devservices.seed.Dice.Choice;
import org.chainverdict.shared.Id;

/** Connections, asked for, accepted and declined; never two of one pair. */
final class SeedConnections {

  private static final int MOST_TRIES = 200;

  private static final List<Choice<ConnectionStatus>> STATES =
      List.of(
          new Choice<>(50, ConnectionStatus.ACCEPTED),
          new Choice<>(32, ConnectionStatus.PENDING),
          new Choice<>(18, ConnectionStatus.REJECTED));
  private static final List<String> REQUESTS =
      List.of(
          "I would like to ask you about a family matter before I file anything.",
          "Could you advise me on the papers for a flat that I want to buy?",
          "You were recommended to me. May I write to you?",
          "I have a notice from the tax office and do not know what to answer.",
          "We are founding a company and will need a lawyer now and then.");
  private static final List<String> WELCOMES =
      List.of(
          "Gladly, write to me any time.", "Yes. Please send me the papers first.", "Of course.");
  private static final List<String> REGRETS =
      List.of("I do not work in this field, sorry.", "I cannot take on anything new at present.");

  private final Cast cast;
  private final Instant today;
  private final Set<Pair> taken;

  /** Two people who have a connection. */
  record Pair(Id citizen, Id lawyer) {}

  SeedConnections(Cast cast, Instant today, Set<Pair> taken) {
    this.cast = cast;
    this.today = today;
    this.taken = new HashSet<>(taken);
  }

  /** Empty when nearly everybody is connected with everybody. */
  Optional<DirectConnection> connection(int number) {
    Dice dice = new Dice(SeedKind.CONNECTION, number);
    for (int i = 0; i < MOST_TRIES; i++) {
      // Whoever is first is soon connected with all; then the others go on.
      int turn = i == 0 ? number : 0;
      Cast.Member citizen = cast.citizen(dice, turn);
      Cast.Member lawyer = cast.lawyer(dice, turn);
      if (taken.add(new Pair(citizen.id(), lawyer.id()))) {
        return Optional.of(between(citizen, lawyer, number, dice));
      }
    }
    return Optional.empty();
  }

  private DirectConnection between(Cast.Member citizen, Cast.Member lawyer, int number, Dice dice) {
    ConnectionStatus status = dice.weighted(STATES);
    Instant requested = today.minus(dice.minutes(5 * 24 * 60, 120 * 24 * 60));
    Instant responded =
        status == ConnectionStatus.PENDING ? null : requested.plus(dice.hours(1, 96));
    boolean isAccepted = status == ConnectionStatus.ACCEPTED;
    return new DirectConnection(
        SeedKind.CONNECTION.id(number),
        citizen.id(),
        lawyer.id(),
        status,
        dice.pick(REQUESTS),
        requested,
        responded,
        responded == null ? null : dice.pick(isAccepted ? WELCOMES : REGRETS),
        isAccepted ? ChatId.direct(citizen.id(), lawyer.id()).value() : null,
        new ConnectionMetadata(
            citizen.account().address().city(),
            lawyer.account().lawyerDetails().specialization(),
            dice.pick(List.of(ConnectionType.values()))),
        true,
        requested,
        responded == null ? requested : responded,
        null);
  }
}
