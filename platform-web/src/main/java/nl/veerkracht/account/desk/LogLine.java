package nl.veerkracht.account.desk;

import java.time.Instant;
import java.util.Map;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One act in words.
 *
 * @param who did it: a name, or that it was the portal, or somebody whose account is erased
 * @param subject what was changed
 */
public record LogLine(
    long id, Instant moment, String who, String act, String kind, String subject, String detail) {

  static LogLine of(AuditLog.Line line, Map<Long, String> names, Language language) {
    Long account = line.account();
    String who =
        account == null
            ? Messages.of(language, "log.portal")
            : name(names.get(account), account, language);
    boolean person = line.subjectKind().equals("account");
    String subject =
        person
            ? name(names.get(Long.valueOf(line.subject())), line.subject(), language)
            : line.subject();
    return new LogLine(
        line.id(),
        line.moment(),
        who,
        Messages.of(language, "act." + line.act().code()),
        line.subjectKind(),
        subject,
        line.detail());
  }

  private static String name(@Nullable String name, Object number, Language language) {
    return name == null || name.isEmpty()
        ? Messages.of(language, "log.erased", number.toString())
        : name + " (" + number + ")";
  }
}
