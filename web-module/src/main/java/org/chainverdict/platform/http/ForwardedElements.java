package org.chainverdict.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses in {@code Forwarded} (RFC 7239), one for each proxy, in the order in which they
 * stand there. What hides the address ({@code unknown}, {@code _hidden}) or cannot be read is an
 * empty text, so that nobody looks past it.
 */
final class ForwardedElements {

  /** One parameter: a name, and a token or a quoted text. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:\"([^\"\\\\]*)\"|([^\\s\",;]*))\\s*");

  /** An IPv4 address, or an IPv6 address in brackets, both with an optional port. */
  private static final Pattern NODE =
      Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+))(?::[0-9]{1,5})?");

  private ForwardedElements() {}

  static List<String> addresses(String header) {
    List<String> addresses = new ArrayList<>();
    String address = "";
    int at = 0;
    Matcher parameter = PARAMETER.matcher(header);
    while (at < header.length()) {
      if (!parameter.find(at) || parameter.start() != at) {
        // Nothing to the left of something unreadable can be trusted, and nothing in it.
        addresses.clear();
        address = "";
        at = next(header, at);
        addresses.add("");
        continue;
      }
      if (parameter.group(1).equalsIgnoreCase("for")) {
        address = node(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
      }
      at = parameter.end();
      if (at >= header.length() || header.charAt(at) == ',') {
        addresses.add(address);
        address = "";
      } else if (header.charAt(at) != ';') {
        continue;
      }
      at++;
    }
    return addresses;
  }

  private static int next(String header, int at) {
    int comma = header.indexOf(',', at);
    return comma < 0 ? header.length() : comma + 1;
  }

  private static String node(String text) {
    Matcher node = NODE.matcher(text);
    if (!node.matches()) {
      return "";
    }
    return node.group(1) == null ? node.group(2) : node.group(1);
  }
}
