package org.chainverdict.systemtest.cache;

import static org.chainverdict.systemtest.support.Registrations.fields;

import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Api;

/** Those whom the changes of a test concern; both lawyers are verified. */
record Cast(Account admin, Account citizen, Account lawyer, Account rival) {

  static Cast of(Api api, Account admin) {
    Accounts accounts = new Accounts(api);
    return new Cast(
        admin, accounts.citizen(), verified(api, accounts, admin), verified(api, accounts, admin));
  }

  private static Account verified(Api api, Accounts accounts, Account admin) {
    Account account = accounts.lawyer();
    Administrators.decide(api, admin, account.id(), fields("status", "verified")).expect(200);
    return account;
  }
}
