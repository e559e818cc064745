package nl.veerkracht.identity;

/**
 * Somebody asked for what their role does not allow; the page or the API answers with 401 or 403.
 */
public class NotAllowedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean unknown;

  NotAllowedException(Role needed, boolean unknown) {
    super("needs the role " + needed.code());
    this.unknown = unknown;
  }

  /** Whether nobody is signed in, so that signing in may help. */
  public boolean unknown() {
    return unknown;
  }
}
