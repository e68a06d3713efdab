package org.chainverdict.chat.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.application.CaseChats;
import org.chainverdict.chat.application.ChatReading;
import org.chainverdict.chat.application.OpenedChat;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Chats by the case that they are about. */
@Path("chats/case/{caseType}/{caseId}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseChatsResource {

  @Inject private CurrentCaller caller;
  @EJB private CaseChats caseChats;
  @EJB private ChatReading reading;

  @GET
  @Authenticated
  @Invalidates(Topic.CHATS_OF)
  public Envelope open(@PathParam("caseType") String caseType, @PathParam("caseId") Id caseId) {
    OpenedChat opened = caseChats.open(caller.required(), type(caseType), caseId);
    return Envelope.of(
        Map.of("chat", ChatView.of(opened.chat(), References.full(opened.people()))));
  }

  @GET
  @Path("messages")
  @Authenticated
  @Invalidates(Topic.CHATS_OF)
  public Envelope messages(
      @PathParam("caseType") String caseType,
      @PathParam("caseId") Id caseId,
      @QueryParam("page") String page,
      @QueryParam("limit") String limit) {
    return ChatsResource.messages(
        reading.open(
            caller.required(),
            Optional.of(ChatId.ofCase(type(caseType), caseId)),
            PageRequest.parse(page, limit, ChatsResource.MESSAGES)));
  }

  private static CaseType type(String text) {
    return CaseType.parse(text)
        .orElseThrow(
            () -> Problem.invalid(FieldError.param("caseType", "must be query or dispute", null)));
  }
}
