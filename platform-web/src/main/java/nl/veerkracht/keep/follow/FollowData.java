package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.identity.PersonalData;
import nl.veerkracht.item.Item;

/** What a person follows. */
@ApplicationScoped
class FollowData implements PersonalData {

  private final Follows follows;

  @SuppressWarnings("NullAway")
  protected FollowData() {
    this(null);
  }

  @Inject
  FollowData(Follows follows) {
    this.follows = follows;
  }

  @Override
  public String part() {
    return "follows";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return follows.of(account, 0, Following.MOST).stream().map(FollowData::line).toList();
  }

  private static Map<String, Object> line(Follows.Seen seen) {
    Map<String, Object> line = new TreeMap<>();
    Item item = seen.item();
    String query = seen.follow().query();
    if (item != null) {
      line.put("item", item.slug());
    } else if (query != null) {
      line.put("search", query);
    }
    line.put("begun", seen.follow().begun().toString());
    return line;
  }
}
