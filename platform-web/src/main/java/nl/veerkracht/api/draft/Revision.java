package nl.veerkracht.api.draft;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.api.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The number of the state of a draft, as a validator that a change must bring. */
final class Revision {

  /** A proxy that compresses may make a validator weak on its way. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  private Revision() {}

  static String tag(int revision) {
    return "\"" + revision + "\"";
  }

  /**
   * The revision that a change starts from; empty when the caller says that any will do.
   *
   * @param current what it must be; refused otherwise
   */
  static OptionalInt of(@Nullable String ifMatch, int current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Refusal.of(428, "draft.if-match").with(HttpHeaders.ETAG, tag(current));
    }
    if (ifMatch.strip().equals("*")) {
      return OptionalInt.empty();
    }
    Matcher matcher = TAG.matcher(ifMatch);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) == current) {
        return OptionalInt.of(current);
      }
    }
    throw stale(current);
  }

  static Refusal stale(int current) {
    return Refusal.of(412, "draft.stale").with(HttpHeaders.ETAG, tag(current));
  }
}
