package nl.veerkracht.address;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import nl.veerkracht.taxonomy.Language;

/**
 * Paths that cannot be read: a wrong escape, bytes that are no UTF-8, a way above the root. Another
 * path stands in for them, which no page has and which keeps the language, so that the portal
 * answers and not the server.
 */
public final class UnreadablePath {

  /** What decoders put in place of bytes that mean nothing. */
  private static final String MARK = "\uFFFD";

  private static final String STAND_IN = "/%EF%BF%BD";

  private UnreadablePath() {}

  /**
   * The path to answer in place of this one; empty when this one can be read.
   *
   * @param raw the path as it was sent, one character for each byte
   */
  public static Optional<String> standIn(String raw) {
    if (readable(raw)) {
      return Optional.empty();
    }
    if (raw.startsWith("/api/")) {
      return Optional.of(Address.API + STAND_IN);
    }
    String[] parts = raw.split("/", 3);
    Optional<Language> language = parts.length > 1 ? Language.of(parts[1]) : Optional.empty();
    return Optional.of(language.map(Place.HOME::path).orElse("") + STAND_IN);
  }

  /** Whether a decoded path stands in for an unreadable one. */
  public static boolean isStandIn(String path) {
    return path.endsWith(MARK);
  }

  private static boolean readable(String raw) {
    try {
      String path = decoded(raw);
      return path.startsWith("/")
          && path.indexOf('\0') < 0
          && path.indexOf('\\') < 0
          && !leavesRoot(path);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }

  private static String decoded(String raw) throws CharacterCodingException {
    String bytes = URLDecoder.decode(raw.replace("+", "%2B"), ISO_8859_1);
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1))).toString();
  }

  /** The server refuses a dot at the root as it does two dots. */
  private static boolean leavesRoot(String path) {
    int depth = 0;
    for (String segment : path.split("/")) {
      if (segment.equals("..") || segment.equals(".") && depth == 0) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
