package org.chainverdict.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** An address or a network in CIDR notation. */
public record AddressRange(byte[] network, int prefixLength) {

  /** What is no literal must not reach {@link InetAddress}: it would look the name up. */
  private static final Pattern IPV6 =
      Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.:]*(?:%[A-Za-z0-9]+)?");

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
    byte[] ipv4 = ipv4(literal);
    if (ipv4 != null) {
      return ipv4;
    }
    if (!IPV6.matcher(literal).matches()) {
      throw new IllegalArgumentException("Not an IP address: " + literal);
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an IP address: " + literal);
    }
  }

  /**
   * Four numbers up to 255 without leading zeros, which some take for octal ones; null for other
   * text. Read by hand because every request needs its own address, and its gateway's.
   */
  private static byte[] ipv4(String text) {
    byte[] bytes = new byte[4];
    int part = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && digits > 0 && part < 3) {
        bytes[part++] = (byte) value;
        digits = 0;
        value = 0;
      } else if (c >= '0' && c <= '9' && (digits == 0 || value > 0) && digits < 3) {
        value = 10 * value + c - '0';
        digits++;
      } else {
        return null;
      }
      if (value > 255) {
        return null;
      }
    }
    bytes[part] = (byte) value;
    return part == 3 && digits > 0 ? bytes : null;
  }
}
