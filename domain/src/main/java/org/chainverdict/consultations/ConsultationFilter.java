package org.chainverdict.consultations;

import java.util.Optional;
import org.chainverdict.shared.Id;

/**
 * Whose appointments a list shows, always one account's.
 *
 * @param status empty for all
 */
public record ConsultationFilter(Side side, Id account, Optional<ConsultationStatus> status) {

  /** As whom the account takes part. */
  public enum Side {
    CITIZEN,
    LAWYER
  }
}
