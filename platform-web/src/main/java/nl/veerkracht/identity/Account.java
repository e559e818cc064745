package nl.veerkracht.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private long id;

  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Language language;

  private @Nullable String password;
  private @Nullable String orcid;

  @Embedded private Factor factor = new Factor();

  private Instant created;
  private @Nullable Instant confirmed;
  private @Nullable Instant blocked;
  private @Nullable Instant leaves;
  private @Nullable Instant erased;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  /** A new account, of which the address of e-mail is still to be confirmed. */
  @SuppressWarnings("NullAway.Init")
  public Account(
      Email email,
      String name,
      Role role,
      Language language,
      @Nullable String password,
      Instant now) {
    this.email = email.text();
    this.name = name;
    this.role = role;
    this.language = language;
    this.password = password;
    this.created = now;
  }

  /** Records that whoever signed up reads the mail of this address. */
  public void confirm(Instant now) {
    if (confirmed == null) {
      confirmed = now;
    }
  }

  /**
   * Gives an account that nobody confirmed yet to somebody of whom another proved the address; the
   * password may have been chosen by whoever.
   */
  public void claim(String newName, Instant now) {
    if (confirmed != null) {
      throw new IllegalStateException("account " + id + " is confirmed already");
    }
    name = newName;
    password = null;
    confirmed = now;
  }

  /** Takes what was typed the second time, as long as nobody proved that the address is theirs. */
  void signUpAgain(String newName, String hash) {
    if (confirmed != null) {
      throw new IllegalStateException("account " + id + " is confirmed already");
    }
    name = newName;
    password = hash;
  }

  /** Gives the account another password, already hashed. */
  public void changePassword(String hash) {
    password = hash;
  }

  /** Takes what the person tells about themselves. */
  void describe(String newName, Language newLanguage, @Nullable Orcid newOrcid) {
    name = newName;
    language = newLanguage;
    orcid = newOrcid == null ? null : newOrcid.text();
  }

  /** Takes another address, of which its owner proved that they read the mail. */
  void changeEmail(Email newEmail) {
    email = newEmail.text();
  }

  /** Gives the account another role. */
  public void changeRole(Role newRole) {
    role = newRole;
  }

  /** Keeps the person out, until {@link #unblock}. */
  public void block(Instant now) {
    if (blocked == null) {
      blocked = now;
    }
  }

  public void unblock() {
    blocked = null;
  }

  /** Plans the end of the account; until then its owner can come back. */
  void leave(Instant moment) {
    leaves = moment;
  }

  void stay() {
    leaves = null;
  }

  /** Takes away everything personal; what the account did stays, without a name. */
  void erase(Instant now) {
    if (leaves == null || now.isBefore(leaves)) {
      throw new IllegalStateException("account " + id + " is not to be erased now");
    }
    email = "erased-" + id + "@invalid";
    name = "";
    password = null;
    orcid = null;
    factor.turnOff();
    role = Role.READER;
    leaves = null;
    erased = now;
  }

  /** The person as pages and activities know them. */
  public User user(boolean secondFactorRequired) {
    boolean lacks = secondFactorRequired && role.atLeast(Role.EDITOR) && !factor.isOn();
    return new User(id, email, name, lacks ? Role.AUTHOR : role, language, lacks, leaves);
  }

  public long id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Language language() {
    return language;
  }

  public boolean isOpen() {
    return confirmed != null && blocked == null && erased == null;
  }

  public boolean isConfirmed() {
    return confirmed != null;
  }

  public boolean hasSecondFactor() {
    return factor.isOn();
  }

  @Nullable String password() {
    return password;
  }

  @Nullable String orcid() {
    return orcid;
  }

  public Role role() {
    return role;
  }

  Factor factor() {
    return factor;
  }

  public Instant created() {
    return created;
  }

  public boolean isBlocked() {
    return blocked != null;
  }

  @Nullable Instant leaves() {
    return leaves;
  }
}
