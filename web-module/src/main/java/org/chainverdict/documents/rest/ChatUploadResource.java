package org.chainverdict.documents.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.chainverdict.documents.application.ChatFiling;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.json.TextFields;
import org.chainverdict.platform.multipart.Upload;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;

/** Files for a chat. Only citizens and lawyers, as everywhere, can be uploaders. */
@Path("chats/upload-file")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatUploadResource {

  @Inject private CurrentCaller caller;
  @EJB private ChatFiling filing;
  @Inject private TextFields fields;
  @Inject private UploadLimits limits;

  @POST
  @RateLimited(Limiter.UPLOAD)
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER})
  @BodyLimit(UploadLimits.ONE_FILE_BODY)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Envelope upload(InputStream body, @Context HttpHeaders headers) {
    try (Upload upload = Upload.read(body, headers.getMediaType(), limits.one("file"))) {
      ChatFileRequest request = fields.bind(upload.fields(), ChatFileRequest.class);
      return Envelope.of(
          "Stored",
          ChatFileView.of(
              filing.file(
                  caller.required(), request.chat(), request.text(), upload.files().get(0))));
    }
  }
}
