package org.chainverdict.platform.compression;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Predicate;
import org.chainverdict.cache.application.Coding;

/** Chooses a coding by {@code Accept-Encoding} (RFC 9110, 12.5.3). */
public final class AcceptedCoding {

  private static final String REFUSAL = "X-No-Compression";

  private AcceptedCoding() {}

  /** What this request is answered with; plain bytes where it carries the header of refusal. */
  public static Coding of(HttpServletRequest request, Predicate<Coding> available) {
    return request.getHeader(REFUSAL) == null
        ? of(request.getHeader("Accept-Encoding"), available)
        : Coding.IDENTITY;
  }

  /**
   * The coding that the client likes best; of equally liked ones the smaller. Plain bytes are
   * always possible, even for a client that refuses everything.
   */
  public static Coding of(String header, Predicate<Coding> available) {
    if (header == null || header.isEmpty()) {
      return Coding.IDENTITY;
    }
    float brotli = -1;
    float gzip = -1;
    float identity = -1;
    float others = -1;
    for (String part : header.split(",", -1)) {
      int semicolon = part.indexOf(';');
      String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
      float weight = semicolon < 0 ? 1 : weight(part.substring(semicolon + 1));
      switch (name.toLowerCase(Locale.ROOT)) {
        case "br" -> brotli = weight;
        case "gzip", "x-gzip" -> gzip = weight;
        case "identity" -> identity = weight;
        case "*" -> others = weight;
        default -> {
          // deflate, zstd and the like are not made here.
        }
      }
    }
    float likesBrotli = available.test(Coding.BROTLI) ? orElse(brotli, others) : 0;
    float likesGzip = available.test(Coding.GZIP) ? orElse(gzip, others) : 0;
    float best = Math.max(likesBrotli, likesGzip);
    // Not named, plain bytes are a way out and no wish.
    if (best <= 0 || identity > best) {
      return Coding.IDENTITY;
    }
    return likesBrotli >= likesGzip ? Coding.BROTLI : Coding.GZIP;
  }

  private static float orElse(float named, float others) {
    return named >= 0 ? named : Math.max(0, others);
  }

  private static float weight(String parameters) {
    for (String parameter : parameters.split(";", -1)) {
      String text = parameter.strip().toLowerCase(Locale.ROOT);
      if (text.startsWith("q=")) {
        try {
          float weight = Float.parseFloat(text.substring(2));
          return weight >= 0 && weight <= 1 ? weight : 0;
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
