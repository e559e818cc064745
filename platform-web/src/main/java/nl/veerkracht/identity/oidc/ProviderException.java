package nl.veerkracht.identity.oidc;

/** The provider cannot be reached, or what it answered is not to be trusted. */
class ProviderException extends Exception {

  private static final long serialVersionUID = 1L;

  ProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
