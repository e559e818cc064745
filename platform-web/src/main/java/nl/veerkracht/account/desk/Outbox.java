package nl.veerkracht.account.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.mail.Mail;

/** The letters of the portal, for administrators only: they hold links that open accounts. */
@ApplicationScoped
class Outbox {

  private final Mail mail;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Outbox() {
    this(null, null);
  }

  @Inject
  Outbox(Mail mail, CurrentUser user) {
    this.mail = mail;
    this.user = user;
  }

  Mail.Part read(int page, int size) {
    user.needs(Role.ADMINISTRATOR);
    return mail.latest(page, size);
  }
}
