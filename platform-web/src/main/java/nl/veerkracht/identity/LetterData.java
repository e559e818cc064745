package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.veerkracht.mail.Mail;

/** The letters that the portal wrote to a person and still keeps; not their links. */
@ApplicationScoped
class LetterData implements PersonalData {

  private final Accounts accounts;
  private final Mail mail;

  @SuppressWarnings("NullAway")
  protected LetterData() {
    this(null, null);
  }

  @Inject
  LetterData(Accounts accounts, Mail mail) {
    this.accounts = accounts;
    this.mail = mail;
  }

  @Override
  public String part() {
    return "letters";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return accounts.byId(account).stream()
        .flatMap(it -> mail.to(it.email()).stream())
        .map(
            letter ->
                Map.<String, Object>of(
                    "written", letter.written().toString(), "subject", letter.subject()))
        .toList();
  }
}
