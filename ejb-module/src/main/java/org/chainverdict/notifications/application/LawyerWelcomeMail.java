package org.chainverdict.notifications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobHandler;
import org.chainverdict.notifications.MailTransport;

/** Tells a new lawyer what happens next. */
@ApplicationScoped
public class LawyerWelcomeMail implements JobHandler {

  @Inject private MailTemplates templates;
  @Inject private MailTransport transport;

  @Override
  public String kind() {
    return "lawyer-welcome";
  }

  @Override
  public boolean isReady() {
    return transport.isConfigured();
  }

  @Override
  public void handle(Job job) throws Exception {
    transport.send(templates.lawyerWelcome(job.payload().get("to"), job.payload().get("name")));
  }
}
