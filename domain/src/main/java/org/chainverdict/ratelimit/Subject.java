package org.chainverdict.ratelimit;

import java.util.HexFormat;
import org.chainverdict.shared.AddressRange;
import org.chainverdict.shared.Id;

/**
 * Who is counted.
 *
 * @param key names the counter; it begins with the kind of subject
 */
public record Subject(String key) {

  private static final HexFormat HEX = HexFormat.of();

  /**
   * A client address. Of IPv6 only the network counts: whoever has one address of a /64 has all.
   */
  public static Subject address(String address) {
    return new Subject("address:" + network(address));
  }

  public static Subject user(Id user) {
    return new Subject("user:" + user.hex());
  }

  /**
   * @param name whatever tells the account, without its address in the clear
   */
  public static Subject account(String name) {
    return new Subject("account:" + name);
  }

  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    byte[] bytes;
    try {
      bytes = AddressRange.bytes(address);
    } catch (IllegalArgumentException e) {
      return address;
    }
    if (bytes.length == 4) {
      // ::ffff:192.0.2.1 is an IPv4 address in other clothes.
      return "%d.%d.%d.%d"
          .formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff, bytes[3] & 0xff);
    }
    String hex = HEX.formatHex(bytes, 0, 8);
    return hex.substring(0, 4)
        + ':'
        + hex.substring(4, 8)
        + ':'
        + hex.substring(8, 12)
        + ':'
        + hex.substring(12)
        + "::/64";
  }
}
