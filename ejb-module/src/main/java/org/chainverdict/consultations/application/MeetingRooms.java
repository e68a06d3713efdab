package org.chainverdict.consultations.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.MeetingLink;

/** Where the two of a video consultation meet when the lawyer names no place: the web client. */
@ApplicationScoped
public class MeetingRooms {

  @Inject private Settings settings;

  /**
   * @param given what the lawyer sent, or null
   * @return null when nothing is to be stored
   */
  MeetingLink link(Consultation consultation, ConsultationStatus target, String given) {
    if (given != null) {
      return new MeetingLink(given, null);
    }
    boolean needed =
        target == ConsultationStatus.CONFIRMED
            && consultation.type() == ConsultationType.VIDEO
            && !consultation.hasMeetingLink();
    return needed ? own(consultation.id().hex()) : null;
  }

  private MeetingLink own(String meetingId) {
    String url = settings.text(Setting.FRONTEND_URL);
    String base = url.endsWith("/") ? url : url + '/';
    return new MeetingLink(base + "consultation/" + meetingId, meetingId);
  }
}
