package org.chainverdict.ratelimit.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.AddressRange;
import org.chainverdict.shared.FieldError;

/** The body of {@code PUT /api/admin/rate-limits/allow-list}: addresses and networks. */
public record AllowListRequest(
    @NotNull(message = "must be a list of addresses")
        @Size(max = 100, message = "must have at most 100 entries")
        List<String> addresses)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    return addresses == null || addresses.stream().allMatch(AllowListRequest::isRange)
        ? List.of()
        : List.of(
            FieldError.body(
                "addresses", "must be IP addresses or networks such as 192.0.2.0/24", null));
  }

  private static boolean isRange(String text) {
    try {
      return text != null && AddressRange.parse(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
