package org.chainverdict.platform.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chainverdict.platform.http.HeldLengthResponse;

/** Keeps the body back until it is known what becomes of it. Headers go through. */
final class CapturedResponse extends HeldLengthResponse {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(4_096);
  private ServletOutputStream stream;
  private PrintWriter writer;
  private boolean errorSent;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  /** Then the server writes the answer, after the filters. */
  boolean isErrorSent() {
    return errorSent;
  }

  boolean isJson() {
    String type = getContentType();
    return type != null && type.startsWith("application/json");
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new Captured(body);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    }
    return writer;
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
  public void flushBuffer() {
    // The head must not leave before the length of the body is known.
  }

  @Override
  public void resetBuffer() {
    body.reset();
  }

  /** A stream into memory. */
  private static final class Captured extends ServletOutputStream {

    private final ByteArrayOutputStream body;

    private Captured(ByteArrayOutputStream body) {
      this.body = body;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are written at once");
    }

    @Override
    public void write(int value) {
      body.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      body.write(bytes, offset, length);
    }
  }
}
