package org.chainverdict.chat.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.application.ChatLists;
import org.chainverdict.chat.application.DirectChats;
import org.chainverdict.chat.application.ListedChats;
import org.chainverdict.chat.application.OpenedChat;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.ListParameters;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** A lawyer's direct chats. */
@Path("lawyers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawyerChatsResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> PARTICIPANT = EnumSet.of(Part.NAME, Part.EMAIL, Part.ROLE);

  @Inject private CurrentCaller caller;
  @EJB private DirectChats directChats;
  @EJB private ChatLists lists;

  @GET
  @Path("pending-requests")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CHATS_OF, Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope pending(@BeanParam ListParameters parameters) {
    return list(
        "requests",
        ChatList.Kind.PENDING,
        ChatFields.parse(
            parameters.fields(), Set.of("chatId", "status", "createdAt", "participants")),
        parameters.page(DEFAULT_LIMIT));
  }

  @POST
  @Path("accept-request/{chatId}")
  @VerifiedLawyer
  @Invalidates({Topic.CHATS_OF, Topic.CONNECTIONS_OF})
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
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CHATS_OF, Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope active(@BeanParam ListParameters parameters) {
    return list(
        "chats",
        ChatList.Kind.ACTIVE,
        ChatFields.parse(
            parameters.fields(),
            Set.of("chatId", "status", "createdAt", "participants", "lastMessage")),
        parameters.page(DEFAULT_LIMIT));
  }

  @GET
  @Path("my-direct-clients")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CHATS_OF, Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope clients(@BeanParam ListParameters parameters) {
    ClientFields shown = ClientFields.parse(parameters.fields());
    Id lawyer = caller.required().id();
    ListedChats found =
        lists.list(
            new ChatList(ChatList.Kind.CLIENTS, lawyer, shown.ofChat()),
            parameters.page(DEFAULT_LIMIT));
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
