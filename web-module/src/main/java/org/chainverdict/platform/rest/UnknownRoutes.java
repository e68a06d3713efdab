package org.chainverdict.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.shared.Problem;

/**
 * Below the areas of signed-in users an unknown path is refused like a known one, so that strangers
 * cannot tell which routes there are: 401 without a token, 403 with the wrong role, only then 404.
 */
@ApplicationScoped
public class UnknownRoutes {

  private static final Set<String> SIGNED_IN =
      Set.of(
          "auth", "admin", "lawyers", "citizens", "queries", "disputes", "chats", "consultations");
  private static final Map<String, Role> ROLES =
      Map.of("admin", Role.ADMIN, "lawyers", Role.LAWYER, "citizens", Role.CITIZEN);

  @Inject private CurrentCaller currentCaller;
  @Inject private HttpServletRequest request;

  /** The refusal that comes before "not found"; empty when there is none. */
  Optional<Problem> refusal() {
    String area = area(request.getRequestURI());
    if (!SIGNED_IN.contains(area)) {
      return Optional.empty();
    }
    try {
      Caller caller = currentCaller.required();
      Role role = ROLES.get(area);
      return role == null || role == caller.role()
          ? Optional.empty()
          : Optional.of(Authorisation.wrongRole());
    } catch (Problem refused) {
      return Optional.of(refused);
    }
  }

  private static String area(String uri) {
    String[] parts = uri.split("/", 4);
    return parts.length > 2 ? parts[2] : "";
  }
}
