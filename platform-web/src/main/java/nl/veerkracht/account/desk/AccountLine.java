package nl.veerkracht.account.desk;

import java.time.Instant;
import nl.veerkracht.identity.Account;

/** An account in the list of all, as administrators read it. */
public record AccountLine(
    long id,
    String name,
    String email,
    String role,
    boolean confirmed,
    boolean blocked,
    boolean factor,
    Instant created) {

  static AccountLine of(Account account) {
    return new AccountLine(
        account.id(),
        account.name(),
        account.email(),
        account.role().code(),
        account.isConfirmed(),
        account.isBlocked(),
        account.hasSecondFactor(),
        account.created());
  }
}
