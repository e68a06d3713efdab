package org.chainverdict.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response whose body may become another one on its way, so that the length which its author
 * states is noted and not sent.
 */
public abstract class HeldLengthResponse extends HttpServletResponseWrapper {

  private static final String CONTENT_LENGTH = "Content-Length";
  private static final long UNKNOWN = -1;

  private long statedLength = UNKNOWN;

  protected HeldLengthResponse(HttpServletResponse response) {
    super(response);
  }

  /** In bytes; negative when nothing was stated. */
  protected final long statedLength() {
    return statedLength;
  }

  /** Sends the length of the body as it leaves. */
  protected final void sendLength(long length) {
    super.setContentLengthLong(length);
  }

  @Override
  public void setContentLength(int length) {
    statedLength = length;
  }

  @Override
  public void setContentLengthLong(long length) {
    statedLength = length;
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      statedLength = parsed(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      statedLength = parsed(value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      statedLength = value;
    } else {
      super.setIntHeader(name, value);
    }
  }

  @Override
  public void addIntHeader(String name, int value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      statedLength = value;
    } else {
      super.addIntHeader(name, value);
    }
  }

  @Override
  public void reset() {
    super.reset();
    statedLength = UNKNOWN;
  }

  private static long parsed(String value) {
    try {
      return value == null ? UNKNOWN : Long.parseLong(value);
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }
}
