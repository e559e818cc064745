package nl.veerkracht.account.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** The log of acts with names of people and acts, for administrators. */
@ApplicationScoped
class LogDesk {

  private static final int MOST_PEOPLE = 200;

  private final AuditLog log;
  private final Accounts accounts;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected LogDesk() {
    this(null, null, null);
  }

  @Inject
  LogDesk(AuditLog log, Accounts accounts, CurrentUser user) {
    this.log = log;
    this.accounts = accounts;
    this.user = user;
  }

  /**
   * The lines in which a text occurs: in what was changed, in the act, or in the name of people.
   */
  @Transactional
  List<LogLine> find(String text, Language language, @Nullable Long before, int size) {
    user.needs(Role.ADMINISTRATOR);
    Set<Long> people =
        text.isEmpty()
            ? Set.of()
            : accounts.find(text, 0, MOST_PEOPLE).stream()
                .map(Account::id)
                .collect(Collectors.toSet());
    List<AuditLog.Line> lines =
        log.find(new AuditLog.Search(text, acts(text, language), people), before, size);
    Map<Long, String> names = accounts.names(people(lines));
    return lines.stream().map(line -> LogLine.of(line, names, language)).toList();
  }

  private static Set<Act> acts(String text, Language language) {
    String wanted = text.toLowerCase(Locale.ROOT);
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (Act act : Act.values()) {
      String name = Messages.of(language, "act." + act.code());
      if (!text.isEmpty() && name.toLowerCase(Locale.ROOT).contains(wanted)) {
        acts.add(act);
      }
    }
    return acts;
  }

  private static Set<Long> people(List<AuditLog.Line> lines) {
    Set<Long> people = new HashSet<>();
    for (AuditLog.Line line : lines) {
      Long account = line.account();
      if (account != null) {
        people.add(account);
      }
      if (line.subjectKind().equals("account")) {
        people.add(Long.valueOf(line.subject()));
      }
    }
    return people;
  }
}
