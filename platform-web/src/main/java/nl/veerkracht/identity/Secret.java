package nl.veerkracht.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Something that only its holder knows, such as the value of a cookie. The database keeps the hash,
 * so that whoever reads the database cannot sign in with it.
 */
public record Secret(String text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one, that nobody can guess. */
  public static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What the database keeps of it. */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Secret";
  }
}
