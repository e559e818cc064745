package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.veerkracht.audit.AuditLog;

/** What a person did and changed, as the log remembers it. */
@ApplicationScoped
class ActData implements PersonalData {

  private final AuditLog log;

  @SuppressWarnings("NullAway")
  protected ActData() {
    this(null);
  }

  @Inject
  ActData(AuditLog log) {
    this.log = log;
  }

  @Override
  public String part() {
    return "acts";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return log.by(account).stream()
        .map(
            line ->
                Map.<String, Object>of(
                    "moment", line.moment().toString(),
                    "act", line.act().code(),
                    "kind", line.subjectKind(),
                    "subject", line.subject(),
                    "detail", line.detail()))
        .toList();
  }
}
