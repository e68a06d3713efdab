package org.chainverdict.systemtest.cache;

import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;

/** A story in which every step is a change that the contract has a route for. */
abstract class Changes {

  /** Makes a change and looks what follows from it. */
  interface Witness {
    Answer changed(String what, Call call);
  }

  final Api here;
  final Cast cast;
  final CachedPages pages;
  private final Witness witness;

  Changes(Api here, Cast cast, CachedPages pages, Witness witness) {
    this.here = here;
    this.cast = cast;
    this.pages = pages;
    this.witness = witness;
  }

  abstract void run();

  final Answer changed(String what, Call call) {
    return witness.changed(what, call);
  }

  final void change(String what, Call call) {
    Answer unused = changed(what, call);
  }

  final Call post(Account caller, String path, Map<String, Object> body) {
    return here.post("/api/" + path).json(body).bearer(caller.accessToken());
  }

  final Call patch(Account caller, String path, Map<String, Object> body) {
    return here.patch("/api/" + path).bearer(caller.accessToken()).json(body);
  }

  final Call delete(Account caller, String path) {
    return here.call("DELETE", "/api/" + path).bearer(caller.accessToken());
  }
}
