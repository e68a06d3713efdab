package org.chainverdict.chat.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.chat.application.ChatLists;
import org.chainverdict.chat.application.ListedChats;
import org.chainverdict.chat.application.MessageRequests;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.ListParameters;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Id;

/** A citizen's direct chats. */
@Path("citizens")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class CitizenChatsResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> PARTICIPANT = EnumSet.of(Part.NAME, Part.ROLE);
  private static final Set<String> FIELDS =
      Set.of("chatId", "status", "createdAt", "participants", "lastMessage");

  @Inject private CurrentCaller caller;
  @EJB private ChatLists lists;
  @EJB private MessageRequests requests;

  @POST
  @Path("message-request/{lawyerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CHATS_OF, Topic.USERS})
  public Envelope request(@PathParam("lawyerId") Id lawyerId, MessageRequestBody body) {
    PostedMessage posted =
        requests.send(caller.required(), lawyerId, MessageRequestBody.message(body));
    return Envelope.of("Message request sent", Map.of("chatId", posted.chat().value()));
  }

  @GET
  @Path("direct-chats")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CHATS_OF, Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope connected(@BeanParam ListParameters parameters) {
    Id citizen = caller.required().id();
    ChatFields shown = ChatFields.parse(parameters.fields(), FIELDS);
    ListedChats found =
        lists.list(
            new ChatList(ChatList.Kind.CONNECTED, citizen, shown.chosen()),
            parameters.page(DEFAULT_LIMIT));
    References references = References.of(found.people(), PARTICIPANT);
    List<CitizenDirectChatView> chats =
        found.page().items().stream()
            .map(chat -> CitizenDirectChatView.of(chat, citizen, references, shown))
            .toList();
    return Envelope.of(Map.of("chats", chats, "pagination", LegacyPagination.of(found.page())));
  }
}
