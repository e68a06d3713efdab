package org.chainverdict.systemtest.support;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One request in the making. {@link #send()} sends it and holds the answer against the contract.
 */
public final class Call {
  private final Api api;
  private final String method;
  private final StringBuilder path;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringJoiner cookies = new StringJoiner("; ").setEmptyValue("");
  private byte[] body = new byte[0];
  private boolean raw;

  Call(Api api, String method, String path) {
    this.api = api;
    this.method = method;
    this.path = new StringBuilder(path);
  }

  public Call bearer(String accessToken) {
    return header("Authorization", "Bearer " + accessToken);
  }

  public Call cookie(String name, String value) {
    cookies.add(name + "=" + value);
    return this;
  }

  public Call header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Adds a query parameter; name and value are encoded here. */
  public Call query(String name, Object value) {
    path.append(path.indexOf("?") < 0 ? '?' : '&').append(encode(name)).append('=');
    path.append(encode(String.valueOf(value)));
    return this;
  }

  /** A JSON body made of maps, lists and scalars. */
  public Call json(Object value) {
    body = Json.write(value).getBytes(StandardCharsets.UTF_8);
    return header("Content-Type", "application/json");
  }

  public Call form(Map<String, String> fields) {
    StringJoiner pairs = new StringJoiner("&");
    fields.forEach((name, value) -> pairs.add(encode(name) + "=" + encode(value)));
    body = pairs.toString().getBytes(StandardCharsets.UTF_8);
    return header("Content-Type", "application/x-www-form-urlencoded");
  }

  public Call multipart(MultipartForm form) {
    body = form.bytes();
    return header("Content-Type", form.contentType());
  }

  /**
   * A body as it stands. The contract promises only the error envelope for what is not even JSON.
   */
  public Call raw(String contentType, byte[] bytes) {
    body = bytes.clone();
    raw = true;
    return header("Content-Type", contentType);
  }

  public Call raw(String contentType, String text) {
    return raw(contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  public Answer send() {
    return api.send(this);
  }

  /** Sends, and fails unless the answer has this status. */
  public Answer expect(int status) {
    return send().expect(status);
  }

  String method() {
    return method;
  }

  /** Path and query. */
  String target() {
    return path.toString();
  }

  /** Path without the query. */
  String pathOnly() {
    int query = path.indexOf("?");
    return query < 0 ? path.toString() : path.substring(0, query);
  }

  boolean hasQuery() {
    return path.indexOf("?") >= 0;
  }

  /** Whether a parameter is a list or an operator, which every route refuses. */
  boolean hasUnusableQuery() {
    Set<String> names = new HashSet<>();
    for (String pair : path.substring(path.indexOf("?") + 1).split("&", -1)) {
      String name = URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
      if (hasQuery() && (name.contains("[") || !names.add(name))) {
        return true;
      }
    }
    return false;
  }

  Map<String, String> headers() {
    Map<String, String> all = new LinkedHashMap<>(headers);
    if (cookies.length() > 0) {
      all.put("Cookie", cookies.toString());
    }
    return all;
  }

  /** Whether it changes something in the name of whoever has the cookie. */
  boolean isSignedInByCookie() {
    return cookies.length() > 0 && !method.equals("GET") && !headers.containsKey("Authorization");
  }

  byte[] body() {
    return body;
  }

  boolean isRaw() {
    return raw;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
