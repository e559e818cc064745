package nl.veerkracht.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;

/** How the portal signs in to the mail server. */
class Credentials extends Authenticator {

  private final String user;
  private final String password;

  Credentials(String user, String password) {
    this.user = user;
    this.password = password;
  }

  @Override
  protected PasswordAuthentication getPasswordAuthentication() {
    return new PasswordAuthentication(user, password);
  }
}
