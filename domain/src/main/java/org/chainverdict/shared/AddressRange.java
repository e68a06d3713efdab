package org.chainverdict.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** An address or a network in CIDR notation. */
public record AddressRange(byte[] network, int prefixLength) {

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

  /** What is no literal must not reach {@link InetAddress}: it would look the name up. */
  private static final Pattern LITERAL =
      Pattern.compile(
          BYTE + "(?:\\." + BYTE + "){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f.:]*(?:%[A-Za-z0-9]+)?");

  /**
   * @throws IllegalArgumentException for other text
   */
  public static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    byte[] network = bytes(slash < 0 ? text : text.substring(0, slash));
    try {
      int length = slash < 0 ? network.length * 8 : Integer.parseInt(text.substring(slash + 1));
      if (length >= 0 && length <= network.length * 8) {
        return new AddressRange(network, length);
      }
    } catch (NumberFormatException e) {
      // Said below together with lengths out of range.
    }
    throw new IllegalArgumentException("Not a network in CIDR notation: " + text);
  }

  public boolean contains(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < prefixLength; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a literal address; names are refused, so that nothing is looked up. */
  public static byte[] bytes(String literal) {
    if (!LITERAL.matcher(literal).matches()) {
      throw new IllegalArgumentException("Not an IP address: " + literal);
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an IP address: " + literal);
    }
  }
}
