package org.chainverdict.consultations;

import org.chainverdict.shared.Id;

/** Keeps two bookings of the same time of one lawyer from passing each other unseen. */
public interface LawyerCalendar {

  /**
   * To be called in a unit of work, before it asks whether the time is taken: of two units that
   * claim slots on one day of one lawyer, the second one starts anew once the first is through.
   */
  void claim(Id lawyer, TimeSlot slot);
}
