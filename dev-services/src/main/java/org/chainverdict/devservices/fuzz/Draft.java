package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request in the making: right in every way until a mutation spoils it. */
final class Draft {

  final FuzzOperation operation;
  final Actor actor;
  final World world;
  final Map<String, String> path = new LinkedHashMap<>();
  final List<Header> query = new ArrayList<>();
  final List<Header> headers = new ArrayList<>();

  String method;

  /** Takes the place of template and values. */
  String rawPath;

  /** Without a token where null. */
  String token;

  /** The body of a route that takes JSON. */
  ObjectNode json;

  /** Whether everything beyond ASCII is written as an escape, which lone surrogates need. */
  boolean escaped;

  /** The body of a route that takes a form with files. */
  List<Part> parts;

  /** Takes the place of both. */
  byte[] raw;

  /** None where null. */
  String contentType;

  String version = "HTTP/1.1";

  /** Whether the length of the body is left for a mutation to say. */
  boolean ownFraming;

  /** See {@link RawRequest#alone()}. */
  boolean alone;

  /** Takes the place of everything. */
  byte[] verbatim;

  Draft(FuzzOperation operation, Actor actor, World world) {
    this.operation = operation;
    this.actor = actor;
    this.world = world;
    this.method = operation.method();
  }

  boolean hasJson() {
    return json != null && !json.isEmpty();
  }

  boolean hasParts() {
    return parts != null;
  }

  boolean hasPathValues() {
    return !path.isEmpty();
  }

  String resolvedPath() {
    if (rawPath != null) {
      return rawPath;
    }
    String resolved = operation.template();
    for (Map.Entry<String, String> value : path.entrySet()) {
      resolved = resolved.replace('{' + value.getKey() + '}', value.getValue());
    }
    return resolved;
  }

  /** A parameter that is encoded as clients do. */
  void param(String name, String value) {
    query.add(new Header(encoded(name), encoded(value)));
  }

  void header(String name, String value) {
    headers.add(new Header(name, value));
  }

  RawRequest render(URI server) {
    byte[] bytes = verbatim == null ? DraftWriter.bytes(this, server) : verbatim;
    return new RawRequest(bytes, method.equals("HEAD"), alone);
  }

  /** Whether the path lies in the API however it is read. */
  boolean addressesApi() {
    String resolved = resolvedPath();
    boolean plain = !resolved.contains("..") && !resolved.toLowerCase(Locale.ROOT).contains("%2e");
    return verbatim == null && plain && resolved.startsWith("/api/");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
