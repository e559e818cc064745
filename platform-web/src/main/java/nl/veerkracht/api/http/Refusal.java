package nl.veerkracht.api.http;

/** There is nothing to give at an address, and we know why: it never was there, or it is gone. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;

  private Refusal(int status, String key) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
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

  String key() {
    return key;
  }
}
