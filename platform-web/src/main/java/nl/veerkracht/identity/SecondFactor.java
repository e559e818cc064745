package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.factor.RecoveryCode;
import nl.veerkracht.identity.factor.Totp;
import nl.veerkracht.mail.Mail;

/** Switching the second factor of one's own account on and off. */
@ApplicationScoped
public class SecondFactor {

  private static final int CODES = 10;

  private final Accounts accounts;
  private final CurrentUser user;
  private final Proof proof;
  private final AuditLog log;
  private final Mail mail;

  @SuppressWarnings("NullAway")
  protected SecondFactor() {
    this(null, null, null, null, null);
  }

  @Inject
  SecondFactor(Accounts accounts, CurrentUser user, Proof proof, AuditLog log, Mail mail) {
    this.accounts = accounts;
    this.user = user;
    this.proof = proof;
    this.log = log;
    this.mail = mail;
  }

  /**
   * How it stands.
   *
   * @param codesLeft how many codes on paper were not used yet
   */
  public record Standing(boolean on, int codesLeft) {}

  /**
   * What became of a change.
   *
   * @param codes new codes on paper, which cannot be read back later
   */
  public record Changed(Outcome outcome, List<String> codes) {}

  @Transactional
  public Standing standing() {
    Factor factor = own().factor();
    return new Standing(factor.isOn(), factor.codesLeft());
  }

  private Account own() {
    return accounts.byId(user.needs(Role.READER).id()).orElseThrow();
  }

  /** Takes a key into use, once its owner proves with a code that their app has it. */
  @Transactional
  public Changed turnOn(Totp key, String code, String password) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.password(person.id(), password);
    if (!outcome.done()) {
      return new Changed(outcome, List.of());
    }
    OptionalLong step = key.step(code, Instant.now(), 0);
    Account account = own();
    if (step.isEmpty() || account.hasSecondFactor()) {
      return new Changed(new Outcome.WrongCode(), List.of());
    }
    List<String> codes = codes();
    account.factor().turnOn(key, step.getAsLong(), codes);
    log.record(person.id(), Act.SECOND_FACTOR_ON, "account", person.id(), "");
    return new Changed(outcome, codes);
  }

  /** Replaces the codes on paper. */
  @Transactional
  public Changed renewCodes(String password, String code) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.passwordAndCode(person.id(), password, code);
    if (!outcome.done()) {
      return new Changed(outcome, List.of());
    }
    List<String> codes = codes();
    own().factor().replaceCodes(codes);
    return new Changed(outcome, codes);
  }

  /**
   * Switches the second factor off.
   *
   * @param path of the page on which it can be switched on again, for the letter about it
   */
  @Transactional
  public Outcome turnOff(String password, String code, String path) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.passwordAndCode(person.id(), password, code);
    if (outcome.done()) {
      own().factor().turnOff();
      log.record(person.id(), Act.SECOND_FACTOR_OFF, "account", person.id(), "");
      mail.write(person.email(), person.language(), "factor-off", path, person.name());
    }
    return outcome;
  }

  private static List<String> codes() {
    return Stream.generate(RecoveryCode::random).limit(CODES).toList();
  }
}
