package org.chainverdict.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.shared.AddressRange;

/**
 * The address of the client. The header in which proxies name it is believed only as far as it was
 * written by trusted proxies: read from the right, the first address that is no such proxy is the
 * client. Only one of {@code X-Forwarded-For} and {@code Forwarded} is read: a proxy that writes
 * the one passes on whatever a client has put into the other.
 */
@ApplicationScoped
public class ClientAddress {

  private static final String ATTRIBUTE = "org.chainverdict.clientAddress";
  private static final String X_FORWARDED_FOR = "X-Forwarded-For";
  private static final String FORWARDED = "Forwarded";

  private List<AddressRange> trusted;
  private String header;

  ClientAddress() {}

  @Inject
  public ClientAddress(Settings settings) {
    this.trusted =
        settings.list(Setting.TRUSTED_PROXIES).stream().map(ClientAddress::range).toList();
    this.header = header(settings.text(Setting.FORWARDED_HEADER));
  }

  public String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return (String) known;
    }
    String address = resolve(request.getRemoteAddr(), joined(request));
    request.setAttribute(ATTRIBUTE, address);
    return address;
  }

  String resolve(String peer, String forwarded) {
    if (forwarded == null || !isTrusted(peer)) {
      return peer;
    }
    String client = peer;
    List<String> hops = hops(forwarded);
    for (int i = hops.size() - 1; i >= 0; i--) {
      String hop = hops.get(i).strip();
      if (!isAddress(hop)) {
        break;
      }
      client = hop;
      if (!isTrusted(hop)) {
        break;
      }
    }
    return client;
  }

  /** All lines of the header as one: a client's own line stands before that of the proxy. */
  private String joined(HttpServletRequest request) {
    if (trusted.isEmpty()) {
      return null;
    }
    Enumeration<String> lines = request.getHeaders(header);
    if (lines == null || !lines.hasMoreElements()) {
      return null;
    }
    String first = lines.nextElement();
    return lines.hasMoreElements()
        ? first + ',' + String.join(",", Collections.list(lines))
        : first;
  }

  private List<String> hops(String forwarded) {
    return header.equals(FORWARDED)
        ? ForwardedElements.addresses(forwarded)
        : List.of(forwarded.split(",", -1));
  }

  private boolean isTrusted(String address) {
    if (trusted.isEmpty() || !isAddress(address)) {
      return false;
    }
    byte[] bytes = AddressRange.bytes(address);
    return trusted.stream().anyMatch(range -> range.contains(bytes));
  }

  private static boolean isAddress(String text) {
    try {
      return text.length() <= 45 && AddressRange.bytes(text).length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static AddressRange range(String text) {
    try {
      return AddressRange.parse(text);
    } catch (IllegalArgumentException e) {
      throw new MisconfiguredException(Setting.TRUSTED_PROXIES.key() + ": " + e.getMessage());
    }
  }

  private static String header(String name) {
    if (name.equalsIgnoreCase(X_FORWARDED_FOR)) {
      return X_FORWARDED_FOR;
    }
    if (name.equalsIgnoreCase(FORWARDED)) {
      return FORWARDED;
    }
    throw new MisconfiguredException(
        Setting.FORWARDED_HEADER.key() + " is X-Forwarded-For or Forwarded, not " + name);
  }
}
