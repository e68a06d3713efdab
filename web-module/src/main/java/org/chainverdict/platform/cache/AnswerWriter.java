package org.chainverdict.platform.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.Coding;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.cache.application.StoredAnswer;
import org.chainverdict.platform.compression.AcceptedCoding;

/** Writes a stored answer as this client wants it. */
final class AnswerWriter {

  private static final String SHARED = "public, max-age=30";
  private static final String PERSONAL = "private, no-cache";

  /** Beside the origin, which is named already. */
  private static final String VARY_PERSONAL = "Accept-Encoding, Authorization, Cookie";

  /** The server takes buffers up to this size from memory that it keeps. */
  private static final int LARGEST_BUFFER = 48 * 1_024;

  private final AnswerCache answers;

  AnswerWriter(AnswerCache answers) {
    this.answers = answers;
  }

  /**
   * What is to be written.
   *
   * @param key under which it is stored
   * @param state for X-Cache
   * @param isShared true when strangers get the same
   */
  record Delivery(
      CachedRoute route, String key, StoredAnswer answer, String state, boolean isShared) {}

  void write(HttpServletRequest request, HttpServletResponse response, Delivery delivery)
      throws IOException {
    StoredAnswer answer = delivery.answer();
    long now = System.currentTimeMillis();
    Coding coding = AcceptedCoding.of(request, answer::canBe);
    response.setHeader("X-Cache", delivery.state());
    response.setHeader("ETag", EntityTags.header(answer.entityTag(), coding));
    response.setHeader("Cache-Control", delivery.isShared() ? SHARED : PERSONAL);
    response.addHeader("Vary", VARY_PERSONAL);
    response.setHeader("Age", Long.toString(answer.ageSeconds(now)));
    if (EntityTags.matches(request.getHeader("If-None-Match"), answer.entityTag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      delivery.route().figures().count(Outcome.NOT_MODIFIED);
      return;
    }
    if (coding != Coding.IDENTITY) {
      response.setHeader("Content-Encoding", coding.wireName());
    }
    answers.pack(delivery.key(), answer, coding);
    int length = answer.length(coding);
    response.setContentType("application/json");
    response.setContentLength(length);
    if (!request.getMethod().equals("HEAD")) {
      if (length <= LARGEST_BUFFER) {
        // All of it, the end that tells the time too, in one write to the network.
        response.setBufferSize(length);
      }
      answer.writeTo(response.getOutputStream(), coding, now);
      delivery.route().figures().add(Outcome.BYTES, length);
    }
  }
}
