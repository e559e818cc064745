package nl.veerkracht.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call is refused, and we know why: one text says it all. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;

  private final Map<String, String> headers = new LinkedHashMap<>();

  private Refusal(int status, String key) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
  }

  /** A refusal with the text under a key. */
  public static Refusal of(int status, String key) {
    return new Refusal(status, key);
  }

  /** The same with a header that tells programs more. */
  public Refusal with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** There never was such a thing; its name is that of a text {@code missing.…}. */
  public static Refusal missing(String what) {
    return new Refusal(404, "missing." + what);
  }

  /** The thing was here and is retired; its name is that of a text {@code gone.…}. */
  public static Refusal gone(String what) {
    return new Refusal(410, "gone." + what);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  String key() {
    return key;
  }
}
