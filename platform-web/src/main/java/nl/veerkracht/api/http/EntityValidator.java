package nl.veerkracht.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The weak validator of an answer: weak because compression changes its bytes but not its meaning.
 *
 * @param opaque what stands between the quotes
 */
record EntityValidator(String opaque) {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final int BYTES = 12;

  /** The validator of everything that an answer depends on. */
  static EntityValidator of(Object... state) {
    byte[] text = Arrays.deepToString(state).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return new EntityValidator(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String header() {
    return "W/\"" + opaque + "\"";
  }

  /**
   * Whether the header {@code If-None-Match} names this validator; what cannot be read names none.
   *
   * @param lines of the header, as often as it was sent
   */
  boolean in(List<String> lines) {
    return lines.stream()
        .anyMatch(
            line ->
                line.strip().equals("*")
                    || TAG.matcher(line).results().anyMatch(tag -> tag.group(1).equals(opaque)));
  }
}
