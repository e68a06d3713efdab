package org.chainverdict.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * The address of the client. {@code X-Forwarded-For} is believed only as far as it was written by
 * trusted proxies: read from the right, the first address that is no such proxy is the client.
 */
@ApplicationScoped
public class ClientAddress {

  private static final String ATTRIBUTE = "org.chainverdict.clientAddress";

  private List<AddressRange> trusted;

  ClientAddress() {}

  @Inject
  public ClientAddress(Settings settings) {
    this.trusted =
        settings.list(Setting.TRUSTED_PROXIES).stream().map(AddressRange::parse).toList();
  }

  public String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return (String) known;
    }
    String address = resolve(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    request.setAttribute(ATTRIBUTE, address);
    return address;
  }

  String resolve(String peer, String forwardedFor) {
    if (forwardedFor == null || !isTrusted(peer)) {
      return peer;
    }
    String client = peer;
    String[] hops = forwardedFor.split(",", -1);
    for (int i = hops.length - 1; i >= 0; i--) {
      String hop = hops[i].strip();
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
    } catch (MisconfiguredException e) {
      return false;
    }
  }
}
