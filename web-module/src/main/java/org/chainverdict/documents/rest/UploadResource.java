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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.application.DocumentDetails;
import org.chainverdict.documents.application.DocumentFiling;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.json.TextFields;
import org.chainverdict.platform.multipart.Upload;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;

/** Documents come in. Of the roles only the two that can be parties may send any. */
@Path("documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @EJB private DocumentFiling filing;
  @Inject private TextFields fields;
  @Inject private UploadLimits limits;

  @POST
  @Path("upload")
  @RateLimited(Limiter.UPLOAD)
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER})
  @BodyLimit(UploadLimits.ONE_FILE_BODY)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(InputStream body, @Context HttpHeaders headers) {
    try (Upload upload = Upload.read(body, headers.getMediaType(), limits.one("document"))) {
      DocumentView document = views(filed(upload)).get(0);
      return created(Map.of("document", document, "ipfsUrl", document.url()));
    }
  }

  @POST
  @Path("upload-multiple")
  @RateLimited(Limiter.UPLOAD)
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER})
  @BodyLimit(UploadLimits.MANY_FILES_BODY)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response uploadMultiple(InputStream body, @Context HttpHeaders headers) {
    try (Upload upload = Upload.read(body, headers.getMediaType(), limits.many("documents"))) {
      return created(Map.of("documents", views(filed(upload))));
    }
  }

  private List<DocumentDetails> filed(Upload upload) {
    Filing where = fields.bind(upload.fields(), FilingRequest.class).domain();
    return filing.file(caller.required(), where, upload.files());
  }

  private List<DocumentView> views(List<DocumentDetails> documents) {
    return DocumentView.of(documents, clock.instant());
  }

  private static Response created(Map<String, Object> data) {
    return Response.status(Response.Status.CREATED).entity(Envelope.of("Stored", data)).build();
  }
}
