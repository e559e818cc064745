package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.identity.PersonalData;

/** What a person was told. */
@ApplicationScoped
class NoticeData implements PersonalData {

  private static final int MOST = 10_000;

  private final Notices notices;

  @SuppressWarnings("NullAway")
  protected NoticeData() {
    this(null);
  }

  @Inject
  NoticeData(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String part() {
    return "notices";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return notices.of(account, 0, MOST).stream().map(NoticeData::line).toList();
  }

  private static Map<String, Object> line(Notices.Seen seen) {
    Map<String, Object> line = new TreeMap<>();
    line.put("item", seen.item().slug());
    line.put("news", seen.notice().news().code());
    line.put("moment", seen.notice().moment().toString());
    line.put("read", seen.notice().isSeen());
    return line;
  }
}
