package org.chainverdict.platform.compression;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chainverdict.cache.application.Coding;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * Packs answers with Brotli or gzip as the client likes it. It is the last filter: stored answers,
 * which have packed forms of their own, are written before it is reached, and an answer that is
 * about to be stored asks it to keep off.
 */
public class CompressionFilter extends HttpFilter {

  private static final String PLAIN = CompressionFilter.class.getName() + ".plain";

  private transient Compression compression;
  private boolean enabled;

  @Inject
  void read(Settings settings) {
    enabled = settings.flag(Setting.COMPRESSION_ENABLED);
    compression = Compression.from(settings);
  }

  /** The answer to this request leaves here as it is made. */
  public static void keepPlain(HttpServletRequest request) {
    request.setAttribute(PLAIN, Boolean.TRUE);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!enabled || request.getAttribute(PLAIN) != null || request.getHeader("Upgrade") != null) {
      chain.doFilter(request, response);
      return;
    }
    Coding coding = AcceptedCoding.of(request, Compression::isAvailable);
    CompressedResponse compressed = new CompressedResponse(response, coding, compression);
    chain.doFilter(request, compressed);
    if (!request.isAsyncStarted()) {
      compressed.finish();
    }
  }
}
