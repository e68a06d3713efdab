package org.chainverdict.platform.multipart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a part says of itself (RFC 7578). Its content type is not read: it is a claim.
 *
 * @param name of the form field; null when there is none
 * @param fileName null for a field that is no file
 */
record PartHead(String name, String fileName) {

  private static final String DISPOSITION = "content-disposition:";

  static PartHead parse(String head) {
    String name = null;
    String fileName = null;
    for (String line : head.split("\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION)) {
        for (String parameter : parameters(line.substring(DISPOSITION.length()))) {
          int equals = parameter.indexOf('=');
          String key = equals < 0 ? "" : parameter.substring(0, equals).strip();
          switch (key.toLowerCase(Locale.ROOT)) {
            case "name" -> name = value(parameter.substring(equals + 1));
            case "filename" -> fileName = value(parameter.substring(equals + 1));
            default -> {}
          }
        }
      }
    }
    return new PartHead(name, fileName);
  }

  boolean isFile() {
    return fileName != null;
  }

  /** Splits at semicolons outside of quotes. */
  private static List<String> parameters(String text) {
    List<String> parameters = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        parameters.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parameters.add(text.substring(from));
    return parameters;
  }

  /** Browsers write a quote in a name as {@code %22}, other clients as {@code \"}. */
  private static String value(String text) {
    String value = text.strip();
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      value = value.substring(1, value.length() - 1).replace("\\\"", "\"");
    }
    return value.replace("%22", "\"");
  }
}
