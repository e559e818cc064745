package nl.veerkracht.identity;

import jakarta.persistence.Column;
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

  @Column(name = "totp_secret")
  private @Nullable String totpSecret;

  @Column(name = "totp_step")
  private long totpStep;

  @Column(name = "recovery_codes")
  private String recoveryCodes;

  private Instant created;
  private @Nullable Instant confirmed;
  private @Nullable Instant blocked;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  /** A new account, of which the address of e-mail is still to be confirmed. */
  @SuppressWarnings("NullAway.Init")
  public Account(
      Email email, String name, Role role, Language language, String password, Instant now) {
    this.email = email.text();
    this.name = name;
    this.role = role;
    this.language = language;
    this.password = password;
    this.recoveryCodes = "";
    this.created = now;
  }

  /** Records that whoever signed up reads the mail of this address. */
  public void confirm(Instant now) {
    if (confirmed == null) {
      confirmed = now;
    }
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

  /** The person as pages and activities know them. */
  public User user(boolean secondFactorRequired) {
    boolean lacks = secondFactorRequired && role.atLeast(Role.EDITOR) && totpSecret == null;
    return new User(id, email, name, lacks ? Role.AUTHOR : role, language, lacks);
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
    return confirmed != null && blocked == null;
  }

  public boolean isConfirmed() {
    return confirmed != null;
  }

  public boolean hasSecondFactor() {
    return totpSecret != null;
  }

  @Nullable String password() {
    return password;
  }
}
