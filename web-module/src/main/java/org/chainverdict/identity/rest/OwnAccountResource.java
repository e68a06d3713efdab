package org.chainverdict.identity.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.application.OwnAccount;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;

/** The caller's own account. */
@Path("auth")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class OwnAccountResource {

  @Inject private CurrentCaller caller;
  @EJB private OwnAccount ownAccount;

  @GET
  @Path("me")
  @Authenticated
  public Envelope me() {
    return Envelope.of(Map.of("user", UserView.of(ownAccount.view(caller.required()))));
  }

  @PUT
  @Path("profile")
  @Authenticated
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.USERS, Topic.PERSON, Topic.DIRECTORY, Topic.LAWYER})
  public Envelope updateProfile(ProfileRequest body) {
    UserView user = UserView.of(ownAccount.change(caller.required(), body.domain()));
    return Envelope.of("Profile updated", Map.of("user", user));
  }
}
