package nl.veerkracht.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with Argon2id, a few at a time, because each hash takes 19 MB of memory. */
@ApplicationScoped
public class Passwords {

  /** Shorter ones are guessed too soon. */
  public static final int SHORTEST = 12;

  /** Longer ones only cost time. */
  public static final int LONGEST = 200;

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;
  private static final int AT_ONCE = 4;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);

  /** What an unknown address is compared with, so that it takes as long as a known one. */
  private static final String NOBODY =
      Password.hash(Secret.random().text()).addRandomSalt().with(ARGON2).getResult();

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /** Whether a password is long enough, and no longer than is of use. */
  public static boolean fits(String password) {
    return password.length() >= SHORTEST && password.length() <= LONGEST;
  }

  /** The hash to keep of a password. */
  public String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    } finally {
      turns.release();
    }
  }

  /**
   * Whether a password belongs to a hash.
   *
   * @param hash null takes the same time and is never right
   */
  boolean matches(String password, @Nullable String hash) {
    turns.acquireUninterruptibly();
    try {
      boolean same = Password.check(password, hash == null ? NOBODY : hash).with(ARGON2);
      return same && hash != null;
    } finally {
      turns.release();
    }
  }
}
