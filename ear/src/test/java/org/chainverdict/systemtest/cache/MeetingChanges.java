package org.chainverdict.systemtest.cache;

import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;

/** How a citizen and a lawyer come together: connections, chats, consultations. */
final class MeetingChanges extends Changes {

  MeetingChanges(Api here, Cast cast, CachedPages pages, Witness witness) {
    super(here, cast, pages, witness);
  }

  @Override
  void run() {
    connections();
    chat();
    consultation();
  }

  /** A request for a connection, by its identifier. */
  String connect() {
    return changed(
            "a request for a connection",
            post(
                cast.citizen(),
                "citizens/direct-connection-request/" + cast.lawyer().id(),
                fields("message", "Please")))
        .textAt("/data/connectionId");
  }

  private void connections() {
    Account lawyer = cast.lawyer();
    change(
        "a withdrawn request",
        delete(cast.citizen(), "citizens/revoke-connection-request/" + connect()));
    change(
        "a declined request",
        post(lawyer, "lawyers/reject-connection-request/" + connect(), fields()));
    change(
        "an accepted request",
        post(lawyer, "lawyers/accept-connection-request/" + connect(), fields()));
    change("a client", post(lawyer, "lawyers/accept-client/" + cast.citizen().id(), fields()));
  }

  private void chat() {
    Account rival = cast.rival();
    Answer asked =
        changed(
            "a message", post(cast.citizen(), "citizens/message-request/" + rival.id(), fields()));
    String chat = asked.textAt("/data/chatId");
    change("a read chat", here.get("/api/chats/" + chat).bearer(rival.accessToken()));
    change("an accepted chat", post(rival, "lawyers/accept-request/" + chat, fields()));
  }

  private void consultation() {
    String consultation =
        changed(
                "a wish for a consultation",
                post(
                    cast.citizen(),
                    "consultations/request",
                    fields(
                        "targetUserId",
                        cast.lawyer().id(),
                        "scheduledDateTime",
                        Instant.now()
                            .plus(Duration.ofDays(4))
                            .truncatedTo(ChronoUnit.HOURS)
                            .toString())))
            .textAt("/data/consultation/_id");
    pages.add("consultations/" + consultation);
    change(
        "a confirmed consultation",
        patch(
            cast.lawyer(),
            "consultations/" + consultation + "/status",
            fields("status", "confirmed")));
    change(
        "a cancelled consultation",
        patch(
            cast.citizen(), "consultations/" + consultation + "/cancel", fields("reason", "ill")));
  }
}
