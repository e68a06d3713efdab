package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A small contract and a world for it. */
final class FuzzSamples {

  static final String MARKER = "markerofsomebodyelse";

  private static final String CONTRACT =
      """
      {"paths": {
        "/health": {"get": {"operationId": "outside"}},
        "/api/things/{queryId}": {
          "parameters": [{"name": "queryId", "in": "path", "schema": {"type": "string"}}],
          "get": {"operationId": "readThing", "x-roles": ["citizen"], "responses": {"200": {}},
            "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}]},
          "put": {"operationId": "writeThing", "x-roles": ["citizen"], "responses": {"200": {}},
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/thing"}}}}},
          "post": {"operationId": "fileThing", "x-roles": ["citizen"], "responses": {"201": {}},
            "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "required": ["document"],
              "properties": {"document": {"type": "string", "format": "binary"}}}}}}}}},
       "thing": {"type": "object", "required": ["title", "kind", "count"], "properties": {
          "title": {"type": "string", "minLength": 2, "maxLength": 9},
          "kind": {"type": "string", "enum": ["a", "b"]},
          "count": {"type": "integer", "minimum": 0, "maximum": 5}}}}
      """;

  private FuzzSamples() {}

  static List<FuzzOperation> operations() {
    try {
      return FuzzContract.operations(new ObjectMapper().readTree(CONTRACT));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static World world() {
    World world = new World(false);
    FuzzAccount account = new FuzzAccount("1", "a@example.org", "Passw0rd", "aa.bb.cc", "dd.ee.ff");
    for (Actor actor : Actor.values()) {
      world.play(actor, account);
    }
    world.expend(account);
    world.add("queryId", "0123456789abcdef01234567");
    for (String name : List.of("queryId", "relatedId", "chatId", "citizenId")) {
      world.addForeign(name, "fedcba9876543210fedcba98");
    }
    world.mark(MARKER);
    return world;
  }
}
