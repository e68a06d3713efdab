package org.chainverdict.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.documents.FileStorage;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobHandler;

/** Removes the bytes of a deleted document. */
@ApplicationScoped
public class FileRemoval implements JobHandler {

  @Inject private FileStorage storage;

  @Override
  public String kind() {
    return DocumentRemoval.JOB;
  }

  @Override
  public void handle(Job job) {
    storage.delete(job.payload().get("key"));
  }
}
