package org.chainverdict.notifications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobHandler;
import org.chainverdict.notifications.MailTransport;

/** Tells a lawyer why he was not verified and what to do. */
@ApplicationScoped
public class LawyerRejectedMail implements JobHandler {

  @Inject private MailTemplates templates;
  @Inject private MailTransport transport;

  @Override
  public String kind() {
    return "lawyer-rejected";
  }

  @Override
  public boolean isReady() {
    return transport.isConfigured();
  }

  @Override
  public void handle(Job job) throws Exception {
    Map<String, String> values = job.payload();
    transport.send(
        templates.lawyerRejected(values.get("to"), values.get("name"), values.get("notes")));
  }
}
