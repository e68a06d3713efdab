package org.chainverdict.documents.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.StoredContent;
import org.chainverdict.documents.application.FileDownload;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;

/**
 * The bytes of documents. The access token counts in the header or the cookie only; one in the
 * address, as older clients send it, is not looked at.
 */
@Path("chats/file")
@ApplicationScoped
public class FileResource {

  @Inject private CurrentCaller caller;
  @EJB private FileDownload download;

  @GET
  @Path("{ipfsHash}")
  @Authenticated
  public Response file(@PathParam("ipfsHash") String key, @Context Request request) {
    LegalDocument document = download.find(caller.required(), key);
    // The bytes of a key never change; whether they may still be seen is asked each time.
    EntityTag tag = new EntityTag(document.key());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response = unchanged == null ? content(document) : unchanged;
    return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  private Response.ResponseBuilder content(LegalDocument document) {
    StoredContent content = download.open(document);
    return Response.ok(content.stream(), document.mimeType())
        .header(HttpHeaders.CONTENT_LENGTH, content.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(document.originalName()))
        // Should a browser ever take the content for a page, it runs nothing in it.
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
  }
}
