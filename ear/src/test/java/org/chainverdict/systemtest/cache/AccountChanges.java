package org.chainverdict.systemtest.cache;

import static org.chainverdict.systemtest.support.Registrations.fields;

import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Registrations;

/** What accounts do to themselves and administrators to them. */
final class AccountChanges extends Changes {

  AccountChanges(Api here, Cast cast, CachedPages pages, Witness witness) {
    super(here, cast, pages, witness);
  }

  @Override
  void run() {
    Account admin = cast.admin();
    change("a new account", here.post("/api/auth/register").json(Registrations.citizen()));
    change(
        "a new name of a lawyer",
        here.put("/api/auth/profile")
            .bearer(cast.lawyer().accessToken())
            .json(fields("name", "Changed " + cast.lawyer().id().substring(18))));
    change(
        "a new name of a citizen",
        here.put("/api/auth/profile")
            .bearer(cast.citizen().accessToken())
            .json(fields("name", "Changed Citizen", "phone", "9876500000")));
    Account waiting = new Accounts(here).lawyer();
    change(
        "a verified lawyer",
        Administrators.decide(here, admin, waiting.id(), fields("status", "verified")));
    change("a deactivated lawyer", Administrators.setActive(here, admin, waiting.id(), false));
    change("an activated lawyer", Administrators.setActive(here, admin, waiting.id(), true));
    change(
        "a rejected lawyer",
        Administrators.decide(
            here, admin, waiting.id(), fields("status", "rejected", "notes", "Papers missing")));
  }
}
