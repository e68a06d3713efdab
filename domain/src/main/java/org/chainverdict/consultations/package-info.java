/** Appointments of citizens with lawyers: their life cycle, and that no lawyer is booked twice. */
package org.chainverdict.consultations;
