package org.chainverdict.devservices.bench;

import java.util.SplittableRandom;

/** What citizens change. */
enum MixWrites {
  FILE_A_QUERY(MixReads.QUERIES) {
    @Override
    boolean write(MixConnection connection, MixUser writer, int user, int node) {
      long number = writer.written() + 1;
      String mark = writer.mark(number);
      String body =
          """
          {"title":"%s","description":"A question that bears the mark %s of the mixed load.",\
          "category":"civil","priority":"low"}"""
              .formatted(mark, mark);
      if (connection.send("POST", user, "/api/queries", body, node).status() != 201) {
        return false;
      }
      writer.wrote(number);
      return true;
    }
  },

  /** Asks a lawyer for a connection, or takes that back. */
  ASK_A_LAWYER(MixReads.REQUESTS) {
    @Override
    boolean write(MixConnection connection, MixUser writer, int user, int node) {
      MixRequest request = writer.request();
      String pending = request.pending();
      request.changes();
      RawConnection.Answer answer =
          pending == null
              ? connection.send("POST", user, request.path(), MixRequest.BODY, node)
              : connection.send(
                  "DELETE", user, "/api/citizens/revoke-connection-request/" + pending, "", node);
      boolean done = answer.status() / 100 == 2;
      boolean sent = done && pending == null;
      request.changed(sent ? MixRequest.sent(answer.text()) : done ? null : pending);
      return done;
    }
  },

  /** Exchanges the refresh token. */
  STAY_SIGNED_IN(MixReads.ACCOUNT) {
    @Override
    boolean write(MixConnection connection, MixUser writer, int user, int node) {
      String body = "{\"refreshToken\":\"" + writer.refreshToken() + "\"}";
      RawConnection.Answer answer =
          connection.send("POST", user, "/api/auth/refresh-token", body, node);
      if (answer.status() != 200) {
        return false;
      }
      writer.renewed(answer.text());
      return true;
    }
  };

  /** How many of ten. */
  static final int FILING = 4;

  static final int ASKING = 4;

  private final MixReads seenIn;

  MixWrites(MixReads seenIn) {
    this.seenIn = seenIn;
  }

  /** Where the change is to be seen. */
  MixReads seenIn() {
    return seenIn;
  }

  /** False when the answer was another than it should. For one thread per writer at a time. */
  abstract boolean write(MixConnection connection, MixUser writer, int user, int node);

  static MixWrites next(SplittableRandom random, MixUser writer) {
    int draw = random.nextInt(10);
    if (draw >= FILING + ASKING) {
      return STAY_SIGNED_IN;
    }
    return draw < FILING || writer.request() == null ? FILE_A_QUERY : ASK_A_LAWYER;
  }
}
