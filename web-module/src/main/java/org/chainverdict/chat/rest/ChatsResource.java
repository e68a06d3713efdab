package org.chainverdict.chat.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.application.ChatLists;
import org.chainverdict.chat.application.ChatPage;
import org.chainverdict.chat.application.ChatReading;
import org.chainverdict.chat.application.DirectChats;
import org.chainverdict.chat.application.ListedChats;
import org.chainverdict.chat.application.OpenedChat;
import org.chainverdict.identity.Caller;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** The caller's chats and what is written in them. */
@Path("chats")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatsResource {

  static final int MESSAGES = 50;
  private static final int CHATS = 20;

  @Inject private CurrentCaller caller;
  @EJB private DirectChats directChats;
  @EJB private ChatLists lists;
  @EJB private ChatReading reading;

  @GET
  @Authenticated
  public Envelope list(@QueryParam("page") String page, @QueryParam("limit") String limit) {
    Caller reader = caller.required();
    ListedChats found =
        lists.list(
            new ChatList(ChatList.Kind.OWN, reader.id(), Set.of()),
            PageRequest.parse(page, limit, CHATS));
    References references = References.full(found.people());
    List<ChatView> chats =
        found.page().items().stream()
            .map(chat -> ChatView.of(chat, references).withUnreadCount(chat.unreadBy(reader.id())))
            .toList();
    return Envelope.of(Map.of("chats", chats, "pagination", LegacyPagination.of(found.page())));
  }

  @POST
  @Path("direct/{userId}")
  @Authenticated
  @Invalidates({Topic.CHATS_OF})
  public Envelope openDirect(@PathParam("userId") Id userId) {
    OpenedChat opened = directChats.open(caller.required(), userId);
    return Envelope.of(
        Map.of("chat", ChatView.of(opened.chat(), References.pictured(opened.people()))));
  }

  @GET
  @Path("{chatId}")
  @Authenticated
  @Invalidates(Topic.CHATS_OF)
  public Envelope open(
      @PathParam("chatId") String chatId,
      @QueryParam("page") String page,
      @QueryParam("limit") String limit) {
    ChatPage opened =
        reading.open(
            caller.required(), ChatId.parse(chatId), PageRequest.parse(page, limit, MESSAGES));
    References references = References.pictured(opened.people());
    ChatView chat =
        ChatView.of(opened.chat(), references)
            .withMessages(MessageView.of(opened.messages(), opened.chat(), references));
    return Envelope.of(Map.of("chat", chat, "pagination", ChatPagination.withTotal(opened)));
  }

  @GET
  @Path("{chatId}/messages")
  @Authenticated
  public Envelope messages(
      @PathParam("chatId") String chatId,
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("before") String before) {
    return messages(
        reading.page(
            caller.required(),
            ChatId.parse(chatId),
            PageRequest.parse(page, limit, MESSAGES),
            Before.parse(before)));
  }

  static Envelope messages(ChatPage page) {
    return Envelope.of(
        Map.of(
            "messages",
            MessageView.of(page.messages(), page.chat(), References.full(page.people())),
            "pagination",
            ChatPagination.of(page)));
  }
}
