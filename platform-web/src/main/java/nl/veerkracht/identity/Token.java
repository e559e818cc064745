package nl.veerkracht.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lets a program act for somebody, within limits and until a day. */
@Entity
@Table(name = "api_token")
class Token {

  /** Whoever finds a secret that begins with this knows what it is, and so do scanners. */
  private static final String PREFIX = "vkp_";

  /** Busy programs should not cost a write for every call. */
  private static final Duration PRECISION = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
  private long id;

  private String hash;

  @Column(name = "account_id")
  private long account;

  private String name;
  private String scopes;
  private Instant created;
  private Instant expires;
  private @Nullable Instant used;

  @SuppressWarnings("NullAway.Init")
  protected Token() {}

  @SuppressWarnings("NullAway.Init")
  Token(
      Secret secret,
      long account,
      String name,
      Set<Scope> scopes,
      Instant created,
      Instant expires) {
    this.hash = secret.hash();
    this.account = account;
    this.name = name;
    this.scopes = EnumSet.copyOf(scopes).stream().map(Scope::code).collect(Collectors.joining(" "));
    this.created = created;
    this.expires = expires;
  }

  /** A new secret that is recognised as a token wherever it leaks. */
  static Secret secret() {
    return new Secret(PREFIX + Secret.random().text());
  }

  /** Records that a program came with it, to the last few minutes. */
  void use(Instant now) {
    if (used == null || now.isAfter(used.plus(PRECISION))) {
      used = now;
    }
  }

  boolean isAlive(Instant now) {
    return now.isBefore(expires);
  }

  long id() {
    return id;
  }

  long account() {
    return account;
  }

  String name() {
    return name;
  }

  Set<Scope> scopes() {
    return Arrays.stream(scopes.split(" "))
        .map(code -> Scope.of(code).orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  /** The scopes in one line, as the log has them. */
  String limits() {
    return scopes;
  }

  Instant created() {
    return created;
  }

  Instant expires() {
    return expires;
  }

  @Nullable Instant used() {
    return used;
  }
}
