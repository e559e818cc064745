package nl.veerkracht.identity;

import java.time.Instant;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * The person behind a request.
 *
 * @param role what they may do now: no more than an author as long as a second factor is required
 *     and missing
 * @param lacksSecondFactor whether setting up a second factor would give them their full role
 * @param leaves when the account will be erased, because its owner asked for that
 */
public record User(
    long id,
    String email,
    String name,
    Role role,
    Language language,
    boolean lacksSecondFactor,
    @Nullable Instant leaves) {

  /** The same person, who may do no more than this role. */
  User as(Role less) {
    return new User(id, email, name, less, language, lacksSecondFactor, leaves);
  }

  public boolean may(Role needed) {
    return role.atLeast(needed);
  }

  /** Whether they may write drafts, for pages. */
  public boolean author() {
    return may(Role.AUTHOR);
  }

  /** Whether they may review and publish, for pages. */
  public boolean editor() {
    return may(Role.EDITOR);
  }

  /** Whether they may manage accounts and settings, for pages. */
  public boolean administrator() {
    return may(Role.ADMINISTRATOR);
  }
}
