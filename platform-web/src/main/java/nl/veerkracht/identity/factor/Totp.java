package nl.veerkracht.identity.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that an app and the portal share, and the codes that it makes by the clock (RFC 6238).
 */
public final class Totp {

  private static final String ALGORITHM = "HmacSHA1";
  private static final int BYTES = 20;
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;

  /** How many steps a clock may be early or late. */
  private static final int TOLERANCE = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  Totp(byte[] key) {
    this.key = key.clone();
  }

  /** A new key. */
  public static Totp random() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new Totp(key);
  }

  /** The key that a text stands for; empty when it is none of ours. */
  public static Optional<Totp> of(String text) {
    String digits = text.replace(" ", "");
    return digits.matches("[A-Za-z2-7]{32}")
        ? Optional.of(new Totp(Base32.decode(digits)))
        : Optional.empty();
  }

  /** The key as letters and digits, to type over into an app. */
  public String text() {
    return Base32.encode(key);
  }

  /** The same in groups of four, which are easier to copy. */
  public String spacedText() {
    return text().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** What a picture for the camera of an app says. */
  public String uri(String portal, String account) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(portal), encoded(account), text(), encoded(portal));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The step of the clock that a code belongs to.
   *
   * @param last the step of the last code that was used: no code works twice, and none before it
   */
  public OptionalLong step(String code, Instant now, long last) {
    String digits = code.replaceAll("\\s", "");
    long current = now.getEpochSecond() / SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
      if (step > last && same(code(step, DIGITS), digits) && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** The code that an app shows at a moment. */
  public String code(Instant now) {
    return code(now.getEpochSecond() / SECONDS, DIGITS);
  }

  String code(long step, int digits) {
    byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
    return String.format("%0" + digits + "d", number % (long) Math.pow(10, digits));
  }

  private byte[] hash(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "Totp";
  }
}
