package nl.veerkracht.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What the parts of the contract share: an empty engine for each test, and short ways to fill and
 * ask it.
 */
public interface EngineUnderTest {
  Instant UP_TO = Instant.parse("2026-03-02T08:30:00.123456Z");

  SearchEngine engine();

  default void given(TestItem... items) {
    engine().put(Arrays.stream(items).map(TestItem::document).toList());
    engine().commit(UP_TO);
  }

  default SearchResult dutch(String text) {
    return engine().search(SearchQuery.of(text, Language.NL));
  }

  default SearchResult english(String text) {
    return engine().search(SearchQuery.of(text, Language.EN));
  }

  default List<String> found(String text) {
    return ids(dutch(text));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  /** The words that are marked in a text. */
  static List<String> marked(Highlighted text) {
    return text.ranges().stream()
        .map(range -> text.text().substring(range.start(), range.end()))
        .toList();
  }
}
