package nl.veerkracht.keep.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.identity.PersonalData;
import nl.veerkracht.item.Item;

/** The lists of a person. */
@ApplicationScoped
class ListData implements PersonalData {

  private final KeptLists lists;

  @SuppressWarnings("NullAway")
  protected ListData() {
    this(null);
  }

  @Inject
  ListData(KeptLists lists) {
    this.lists = lists;
  }

  @Override
  public String part() {
    return "lists";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return lists.of(account, 0, Listing.MOST).stream().map(this::line).toList();
  }

  private Map<String, Object> line(KeptList list) {
    Map<String, Object> line = new TreeMap<>();
    line.put("name", list.name());
    line.put("changed", list.changed().toString());
    line.put("shared", list.shared() != null);
    line.put(
        "entries",
        lists.entries(list.id(), true, 0, 2 * Collecting.MOST).stream()
            .map(ListData::entry)
            .toList());
    return line;
  }

  private static Map<String, Object> entry(KeptLists.Seen seen) {
    Map<String, Object> entry = new TreeMap<>();
    Item item = seen.item();
    String query = seen.entry().query();
    if (item != null) {
      entry.put("item", item.slug());
    } else if (query != null) {
      entry.put("search", query);
    }
    entry.put("note", seen.entry().note());
    entry.put("added", seen.entry().added().toString());
    return entry;
  }
}
