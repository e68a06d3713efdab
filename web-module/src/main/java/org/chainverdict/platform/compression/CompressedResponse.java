package org.chainverdict.platform.compression;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import org.chainverdict.cache.application.Coding;
import org.chainverdict.platform.http.HeldLengthResponse;

/** An answer that is packed on its way when it is large enough and of a type that shrinks. */
final class CompressedResponse extends HeldLengthResponse {

  private final Coding coding;
  private final Compression compression;
  private CompressingStream stream;
  private PrintWriter writer;
  private boolean errorSent;

  CompressedResponse(HttpServletResponse response, Coding coding, Compression compression) {
    super(response);
    this.coding = coding;
    this.compression = compression;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new CompressingStream(this, compression.threshold());
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer =
          new PrintWriter(
              new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
    }
    return writer;
  }

  /** Sends what was kept back, after everything else was done for the request. */
  void finish() throws IOException {
    if (errorSent) {
      return;
    }
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.finish();
    } else if (!isCommitted() && statedLength() >= 0) {
      sendHead(statedLength() >= compression.threshold());
    }
  }

  /** The body reaches the threshold. */
  OutputStream openLarge() throws IOException {
    return sendHead(true)
        ? compression.pack(super.getOutputStream(), coding)
        : super.getOutputStream();
  }

  /** This is the whole body; an empty one of some length is the answer to HEAD. */
  OutputStream openSmall(int length) throws IOException {
    if (statedLength() >= 0) {
      sendHead(length == 0 && statedLength() >= compression.threshold());
    } else if (!isCommitted()) {
      sendLength(length);
    }
    return super.getOutputStream();
  }

  /** Whether the body is packed; the head says so then. */
  private boolean sendHead(boolean isLarge) {
    boolean isVarying = isLarge && isPackable();
    if (isVarying) {
      addHeader("Vary", "Accept-Encoding");
    }
    if (!isVarying || coding == Coding.IDENTITY) {
      if (statedLength() >= 0) {
        sendLength(statedLength());
      }
      return false;
    }
    setHeader("Content-Encoding", coding.wireName());
    String tag = getHeader("ETag");
    if (tag != null && !tag.startsWith("W/")) {
      // The bytes differ from run to run of the packer; the content does not (RFC 9110, 8.8.1).
      setHeader("ETag", "W/" + tag);
    }
    return true;
  }

  private boolean isPackable() {
    int status = getStatus();
    String control = getHeader("Cache-Control");
    return status != HttpServletResponse.SC_PARTIAL_CONTENT
        && status != HttpServletResponse.SC_NOT_MODIFIED
        && status != HttpServletResponse.SC_NO_CONTENT
        && !isCommitted()
        && getHeader("Content-Encoding") == null
        && getHeader("Content-Range") == null
        && (control == null || !control.toLowerCase(Locale.ROOT).contains("no-transform"))
        && CompressibleType.includes(getContentType());
  }

  @Override
  public void sendError(int status) throws IOException {
    errorSent = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    errorSent = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    errorSent = true;
    super.sendRedirect(location);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (stream != null) {
      stream.flush();
    }
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    if (stream != null) {
      stream.reset();
    }
  }

  @Override
  public void reset() {
    super.reset();
    if (stream != null) {
      stream.reset();
    }
  }
}
