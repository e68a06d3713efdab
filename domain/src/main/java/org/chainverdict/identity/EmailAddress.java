package org.chainverdict.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which accounts are stored and looked up: lower case, without
 * the parts that the large providers ignore (dots and {@code +tag} at Gmail, {@code +tag} at
 * Outlook and iCloud, {@code -tag} at Yahoo).
 */
public record EmailAddress(String value) {

  /** RFC 5321 limits. */
  private static final int MAX_LENGTH = 254;

  private static final int MAX_LOCAL_LENGTH = 64;

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

  private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");
  private static final Set<String> PLUS_TAGGED =
      Set.of(
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "passport.com",
          "icloud.com",
          "me.com");
  private static final Set<String> DASH_TAGGED =
      Set.of("yahoo.com", "yahoo.co.uk", "yahoo.co.in", "yahoo.fr", "ymail.com", "rocketmail.com");

  /** Empty when the text is not an address. */
  public static Optional<EmailAddress> parse(String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    if (at < 1 || at > MAX_LOCAL_LENGTH || !FORM.matcher(lower).matches()) {
      return Optional.empty();
    }
    String normalised = normalise(lower.substring(0, at), lower.substring(at + 1));
    return normalised.startsWith("@")
        ? Optional.empty()
        : Optional.of(new EmailAddress(normalised));
  }

  private static String normalise(String local, String domain) {
    if (GMAIL.contains(domain)) {
      return before(local, '+').replace(".", "") + "@gmail.com";
    }
    if (PLUS_TAGGED.contains(domain)) {
      return before(local, '+') + "@" + domain;
    }
    if (DASH_TAGGED.contains(domain)) {
      return before(local, '-') + "@" + domain;
    }
    return local + "@" + domain;
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  @Override
  public String toString() {
    return value;
  }
}
