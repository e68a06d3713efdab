package org.chainverdict.devservices.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.shared.Id;

/** The booked hours of all lawyers, by the application's own rule of what is in conflict. */
final class BookedTimes {

  private final Map<Id, List<TimeSlot>> slots = new HashMap<>();

  void add(Id lawyer, TimeSlot slot) {
    slots.computeIfAbsent(lawyer, unused -> new ArrayList<>()).add(slot);
  }

  /** False, and nothing is taken, when another appointment is in the way. */
  boolean take(Id lawyer, TimeSlot slot) {
    if (slots.getOrDefault(lawyer, List.of()).stream().anyMatch(slot::conflictsWith)) {
      return false;
    }
    add(lawyer, slot);
    return true;
  }
}
