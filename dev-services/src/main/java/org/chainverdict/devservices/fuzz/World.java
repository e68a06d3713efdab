package org.chainverdict.devservices.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people and things that requests are about, and those of others that nobody may see. Made anew
 * now and then, because requests that are right use them up.
 */
final class World {

  private final Map<Actor, FuzzAccount> actors = new EnumMap<>(Actor.class);
  private final Map<String, List<String>> own = new HashMap<>();
  private final Map<String, List<String>> foreign = new HashMap<>();
  private final List<String> markers = new ArrayList<>();
  private final boolean gateway;
  private FuzzAccount expendable;

  /**
   * @param gateway whether a gateway mends what the server itself answers
   */
  World(boolean gateway) {
    this.gateway = gateway;
  }

  boolean hasGateway() {
    return gateway;
  }

  /** Null for somebody without an account. */
  FuzzAccount account(Actor actor) {
    return actors.get(actor);
  }

  void play(Actor actor, FuzzAccount account) {
    actors.put(actor, account);
  }

  /** Whose password and session requests may change and end. */
  FuzzAccount expendable() {
    return expendable;
  }

  void expend(FuzzAccount account) {
    expendable = account;
  }

  /** Adds a value for what the contract calls by this name. */
  void add(String name, String value) {
    own.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  void addForeign(String name, String value) {
    foreign.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  List<String> values(String name) {
    return own.getOrDefault(name, List.of());
  }

  List<String> foreignValues(String name) {
    return foreign.getOrDefault(name, List.of());
  }

  /** Adds a word that stands in other people's things only. */
  void mark(String word) {
    markers.add(word);
  }

  List<String> markers() {
    return markers;
  }
}
