package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes requests that are right, or nearly so: about things that exist, by somebody who may. */
final class Drafts {

  /** Seldom: passwords are hashed at great cost, or what everybody needs is used up. */
  private static final Set<String> SELDOM =
      Set.of("register", "login", "updatePassword", "resetPassword", "logout", "forgotPassword");

  /** Change the settings of all nodes. */
  private static final Set<String> SETTINGS = Set.of("changeRateLimit", "changeRateLimitAllowList");

  private static final Map<String, String> POOLS =
      Map.of(
          "updateLawyerVerification lawyerId", "verification lawyerId",
          "toggleUserStatus userId", "toggle userId");

  private final List<FuzzOperation> weighted = new ArrayList<>();

  Drafts(List<FuzzOperation> operations) {
    for (FuzzOperation operation : operations) {
      weighted.add(operation);
      if (!SELDOM.contains(operation.id())) {
        for (int i = 0; i < 4; i++) {
          weighted.add(operation);
        }
      }
    }
  }

  /** Whether a body that is right after all would disturb everybody. */
  static boolean isDelicate(FuzzOperation operation) {
    return SETTINGS.contains(operation.id());
  }

  Draft draft(World world, Chance chance) {
    FuzzOperation operation = chance.pick(weighted);
    Draft draft = new Draft(operation, actor(operation, chance), world);
    FuzzAccount account =
        isAboutSession(operation) ? world.expendable() : world.account(draft.actor);
    draft.token = account == null || draft.actor == Actor.NOBODY ? null : account.token();
    for (String name : operation.pathParameters()) {
      draft.path.put(name, pathValue(operation, name, world, chance));
    }
    parameters(draft, chance);
    body(draft, chance);
    return draft;
  }

  private static Actor actor(FuzzOperation operation, Chance chance) {
    List<Actor> all = List.of(Actor.values());
    List<Actor> allowed = all.stream().filter(a -> a.mayCall(operation.roles())).toList();
    if (operation.roles().contains("public") && chance.percent(50)) {
      return Actor.NOBODY;
    }
    return allowed.isEmpty() || chance.percent(15) ? chance.pick(all) : chance.pick(allowed);
  }

  private static boolean isAboutSession(FuzzOperation operation) {
    return operation.template().startsWith("/api/auth/") && !operation.reads();
  }

  private static String pathValue(
      FuzzOperation operation, String name, World world, Chance chance) {
    if (name.equals("caseType") || name.equals("documentType")) {
      return chance.percent(60) ? "query" : "dispute";
    }
    List<String> known = world.values(POOLS.getOrDefault(operation.id() + ' ' + name, name));
    return known.isEmpty() || chance.percent(5) ? chance.hex(24) : chance.pick(known);
  }

  private static void parameters(Draft draft, Chance chance) {
    List<String> names = List.copyOf(draft.operation.queryParameters().keySet());
    if (!names.isEmpty() && chance.percent(40)) {
      SchemaValues values = new SchemaValues(chance);
      Set<String> chosen = new TreeSet<>(List.of(chance.pick(names), "page"));
      chosen.retainAll(names);
      for (String name : chosen) {
        draft.param(name, values.of(draft.operation.queryParameters().get(name)).asText());
      }
    }
  }

  private static void body(Draft draft, Chance chance) {
    FuzzOperation operation = draft.operation;
    if (!operation.hasBody()) {
      return;
    }
    ObjectNode body = new SchemaValues(chance).object(operation.body());
    body.remove("captchaToken");
    for (String name : List.of("targetUserId", "chatId", "relatedId", "citizenId", "lawyerId")) {
      List<String> known = draft.world.values(name);
      if (body.has(name) && !known.isEmpty()) {
        body.put(name, chance.pick(known));
      }
    }
    KnownFields.fill(operation, body, draft.world.expendable());
    if (operation.takesJson()) {
      draft.json = body;
      draft.contentType = "application/json";
    } else {
      draft.parts = Forms.parts(operation, body);
      draft.contentType = Multipart.TYPE;
    }
  }
}
