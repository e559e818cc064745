package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.identity.PersonalData;

/** What a person was told, and how often they want letters about it. */
@ApplicationScoped
class NoticeData implements PersonalData {

  private static final int MOST = 10_000;

  private final Notices notices;
  private final Follows follows;

  @SuppressWarnings("NullAway")
  protected NoticeData() {
    this(null, null);
  }

  @Inject
  NoticeData(Notices notices, Follows follows) {
    this.notices = notices;
    this.follows = follows;
  }

  @Override
  public String part() {
    return "notices";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    String letters = follows.digest(account).map(Digest::rhythm).orElse(Rhythm.OFF).code();
    return notices.of(account, 0, MOST).stream().map(seen -> line(seen, letters)).toList();
  }

  private static Map<String, Object> line(Notices.Seen seen, String letters) {
    Map<String, Object> line = new TreeMap<>();
    line.put("item", seen.item().slug());
    line.put("news", seen.notice().news().code());
    line.put("moment", seen.notice().moment().toString());
    line.put("read", seen.notice().isSeen());
    line.put("letters", letters);
    return line;
  }
}
