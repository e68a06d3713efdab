package org.chainverdict.identity.rest;

import jakarta.validation.constraints.Size;
import org.chainverdict.identity.Address;

/** An address as a client sends it; unknown keys are dropped. */
public record AddressRequest(
    @Size(max = 200, message = MESSAGE) String street,
    @Size(max = 200, message = MESSAGE) String city,
    @Size(max = 200, message = MESSAGE) String state,
    @Size(max = 200, message = MESSAGE) String pincode) {

  private static final String MESSAGE = "must be at most 200 characters";

  static Address domain(AddressRequest request) {
    return request == null
        ? null
        : new Address(request.street, request.city, request.state, request.pincode);
  }
}
