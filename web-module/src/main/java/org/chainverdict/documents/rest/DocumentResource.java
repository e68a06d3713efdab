package org.chainverdict.documents.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.application.DocumentRemoval;
import org.chainverdict.documents.application.OwnDocuments;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The caller's documents. Whoever is signed in may ask; without documents the answer is empty. */
@Path("documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  private static final int DEFAULT_LIMIT = 20;

  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @EJB private DocumentRemoval removal;
  @EJB private OwnDocuments own;

  @GET
  @Path("repository/my-documents")
  @Authenticated
  public Envelope repository(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("documentType") String type) {
    DocumentFilter filter =
        DocumentFilter.everything(caller.required().id(), DocumentType.parse(type).orElse(null));
    return Envelope.of(
        Repository.of(
            own.list(filter, PageRequest.parse(page, limit, DEFAULT_LIMIT)), clock.instant()));
  }

  @GET
  @Path("stats/overview")
  @Authenticated
  public Envelope statistics() {
    return Envelope.of(StatisticsView.of(own.overview(caller.required()), clock.instant()));
  }

  @GET
  @Path("search")
  @Authenticated
  public Envelope search(
      @QueryParam("q") String q,
      @QueryParam("documentType") String type,
      @QueryParam("documentCategory") String category,
      @QueryParam("dateFrom") String from,
      @QueryParam("dateTo") String to,
      @QueryParam("page") String page,
      @QueryParam("limit") String limit) {
    SearchParameters parameters = new SearchParameters(q, type, category, from, to);
    DocumentFilter filter = parameters.of(caller.required().id());
    return Envelope.of(
        SearchPage.of(
            own.list(filter, PageRequest.parse(page, limit, DEFAULT_LIMIT)),
            parameters,
            clock.instant()));
  }

  @GET
  @Path("details/{documentId}")
  @Authenticated
  public Envelope details(@PathParam("documentId") Id id) {
    DocumentView document = DocumentView.of(own.open(caller.required(), id), clock.instant());
    return Envelope.of(Map.of("document", document));
  }

  @DELETE
  @Path("{documentId}")
  @Authenticated
  public Envelope delete(@PathParam("documentId") Id id) {
    removal.delete(caller.required(), id);
    return Envelope.message("Document deleted");
  }

  /** The counters for debugging that the original declared are no route, nor part of this one. */
  @GET
  @Path("{documentType: (?!debug/count/?$)[^/]+}/{relatedId}")
  @Authenticated
  public Envelope ofEntity(
      @PathParam("documentType") String type,
      @PathParam("relatedId") Id relatedId,
      @QueryParam("page") String page,
      @QueryParam("limit") String limit) {
    DocumentType known =
        DocumentType.parse(type)
            .orElseThrow(
                () ->
                    Problem.invalid(
                        FieldError.param(
                            "documentType", "must be direct, query or dispute", null)));
    DocumentFilter filter = DocumentFilter.of(caller.required().id(), known, relatedId);
    return Envelope.of(
        EntityPage.of(
            own.list(filter, PageRequest.parse(page, limit, PageRequest.MAX_LIMIT)),
            clock.instant()));
  }
}
