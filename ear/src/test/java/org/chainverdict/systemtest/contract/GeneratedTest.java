package org.chainverdict.systemtest.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.SystemTest;

/** What the tests that are made from the contract share. */
public abstract class GeneratedTest extends SystemTest {
  private static List<ServedOperation> served;
  private static final Map<Caller, Account> CALLERS = new EnumMap<>(Caller.class);

  protected final List<ServedOperation> operations() {
    synchronized (CALLERS) {
      if (served == null) {
        served = ServedContract.of(api);
      }
      return served;
    }
  }

  /** A request of this caller, whose own things it is about where there can be any. */
  protected final Request request(ServedOperation operation, Caller role) {
    Account caller = caller(operation, role);
    Stage stage = stage(role, caller);
    return Request.of(api, operation, stage, caller);
  }

  /** A request of somebody who has nothing yet, so that no list has to look at many entries. */
  protected final Request requestOfNewcomer(ServedOperation operation) {
    Caller role = operation.somebody();
    Account caller = register(role);
    return Request.of(api, operation, stage(role, caller), caller);
  }

  /** A request of this caller about the things of others. */
  protected final Request requestAboutOthers(ServedOperation operation, Caller role) {
    Stage stage = stage(Caller.ANONYMOUS, null);
    return Request.of(api, operation, stage, caller(operation, role));
  }

  /** One account for all, except for operations that change or end what belongs to the account. */
  private Account caller(ServedOperation operation, Caller role) {
    synchronized (CALLERS) {
      return operation.area().equals("auth")
          ? register(role)
          : CALLERS.computeIfAbsent(role, this::register);
    }
  }

  private Account register(Caller role) {
    return switch (role) {
      case ANONYMOUS -> null;
      case CITIZEN -> accounts.citizen();
      case UNVERIFIED_LAWYER -> accounts.lawyer();
      case LAWYER -> verified(accounts.lawyer());
      case STUDENT -> accounts.student();
      case ADMIN -> new Administrators(cluster).another();
    };
  }

  private Stage stage(Caller role, Account caller) {
    return new Stage(api, database(), mails(), role, caller);
  }

  private Account verified(Account lawyer) {
    Stage.setVerified(database(), lawyer, true);
    return lawyer;
  }
}
