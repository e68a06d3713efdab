/** Appointments in the collection {@code consultations}, and the guard against double bookings. */
package org.chainverdict.consultations.mongo;
