package nl.veerkracht.account.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiFunction;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.taxonomy.Now;

/** What administrators see and change of the accounts of others. */
@ApplicationScoped
class AccountDesk {

  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditLog log;

  @SuppressWarnings("NullAway")
  protected AccountDesk() {
    this(null, null, null);
  }

  @Inject
  AccountDesk(Accounts accounts, CurrentUser user, AuditLog log) {
    this.accounts = accounts;
    this.user = user;
    this.log = log;
  }

  /** A page of accounts. */
  record Part(long total, List<AccountLine> lines) {}

  /** Accounts in whose name or address a text occurs. */
  @Transactional
  Part find(String text, int page, int size) {
    user.needs(Role.ADMINISTRATOR);
    return new Part(
        accounts.countFound(text),
        accounts.find(text, (page - 1) * size, size).stream().map(AccountLine::of).toList());
  }

  /** Gives somebody another role. */
  @Transactional
  Outcome changeRole(long id, Role role) {
    return change(
        id,
        (account, person) -> {
          if (role != Role.ADMINISTRATOR && isLast(account)) {
            return new Outcome.LastAdministrator();
          }
          log.record(
              person.id(),
              Act.CHANGE_ROLE,
              "account",
              id,
              account.role().code() + " -> " + role.code());
          account.changeRole(role);
          return new Outcome.Done();
        });
  }

  /** Keeps somebody out, at once and everywhere. */
  @Transactional
  Outcome block(long id) {
    return change(
        id,
        (account, person) -> {
          if (isLast(account)) {
            return new Outcome.LastAdministrator();
          }
          account.block(Now.moment());
          accounts.removeSignIns(id);
          log.record(person.id(), Act.BLOCK, "account", id, "");
          return new Outcome.Done();
        });
  }

  /** Lets somebody in again. */
  @Transactional
  Outcome unblock(long id) {
    return change(
        id,
        (account, person) -> {
          account.unblock();
          log.record(person.id(), Act.UNBLOCK, "account", id, "");
          return new Outcome.Done();
        });
  }

  private Outcome change(long id, BiFunction<Account, User, Outcome> change) {
    User person = user.needs(Role.ADMINISTRATOR);
    return accounts
        .byId(id)
        .map(account -> change.apply(account, person))
        .orElse(new Outcome.Done());
  }

  private boolean isLast(Account account) {
    return account.role() == Role.ADMINISTRATOR
        && accounts.othersWith(Role.ADMINISTRATOR, account.id()) == 0;
  }
}
