package org.chainverdict.chat.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.application.ChatLists;
import org.chainverdict.chat.application.DirectChats;
import org.chainverdict.chat.application.ListedChats;
import org.chainverdict.chat.application.OpenedChat;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** A lawyer's direct chats. */
@Path("lawyers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawyerChatsResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> PARTICIPANT = EnumSet.of(Part.NAME, Part.EMAIL, Part.ROLE);

  @Inject private CurrentCaller caller;
  @Inject private DirectChats directChats;
  @Inject private ChatLists lists;

  @GET
  @Path("pending-requests")
  @VerifiedLawyer
  public Envelope pending(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("fields") String fields) {
    return list(
        "requests",
        ChatList.Kind.PENDING,
        ChatFields.parse(fields, Set.of("chatId", "status", "createdAt", "participants")),
        PageRequest.parse(page, limit, DEFAULT_LIMIT));
  }

  @POST
  @Path("accept-request/{chatId}")
  @VerifiedLawyer
  public Envelope accept(@PathParam("chatId") String chatId) {
    OpenedChat accepted = directChats.accept(caller.required(), ChatId.parse(chatId));
    return Envelope.of(
        "Chat accepted",
        Map.of(
            "chat", ChatView.of(accepted.chat(), References.of(accepted.people(), PARTICIPANT))));
  }

  @GET
  @Path("my-chats")
  @VerifiedLawyer
  public Envelope active(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("fields") String fields) {
    return list(
        "chats",
        ChatList.Kind.ACTIVE,
        ChatFields.parse(
            fields, Set.of("chatId", "status", "createdAt", "participants", "lastMessage")),
        PageRequest.parse(page, limit, DEFAULT_LIMIT));
  }

  @GET
  @Path("my-direct-clients")
  @VerifiedLawyer
  public Envelope clients(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("fields") String fields) {
    ClientFields shown = ClientFields.parse(fields);
    Id lawyer = caller.required().id();
    ListedChats found =
        lists.list(
            new ChatList(ChatList.Kind.CLIENTS, lawyer, shown.ofChat()),
            PageRequest.parse(page, limit, DEFAULT_LIMIT));
    List<DirectClientView> clients =
        found.page().items().stream()
            .map(chat -> DirectClientView.of(chat, lawyer, found.people(), shown))
            .toList();
    return Envelope.of(Map.of("clients", clients, "pagination", LegacyPagination.of(found.page())));
  }

  private Envelope list(String name, ChatList.Kind kind, ChatFields fields, PageRequest page) {
    ListedChats found =
        lists.list(new ChatList(kind, caller.required().id(), fields.chosen()), page);
    References references = References.of(found.people(), PARTICIPANT);
    List<ChatView> chats =
        found.page().items().stream()
            .map(chat -> ChatView.of(chat, references).narrowedTo(fields))
            .toList();
    return Envelope.of(Map.of(name, chats, "pagination", LegacyPagination.of(found.page())));
  }
}
