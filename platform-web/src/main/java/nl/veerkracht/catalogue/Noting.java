package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.address.Place;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.insight.Asked;
import nl.veerkracht.insight.Asked.Choice;
import nl.veerkracht.insight.Asked.Found;
import nl.veerkracht.insight.Counting;
import nl.veerkracht.page.Arrival;
import nl.veerkracht.taxonomy.Language;

/**
 * Tells what is new in a search beside the one on the page before it: another order or page, or a
 * filter less, asks nothing new.
 */
@ApplicationScoped
class Noting {

  private final Searching searching;
  private final Counting counting;
  private final Caller caller;

  @SuppressWarnings("NullAway")
  protected Noting() {
    this(null, null, null);
  }

  @Inject
  Noting(Searching searching, Counting counting, Caller caller) {
    this.searching = searching;
    this.counting = counting;
    this.caller = caller;
  }

  /** Somebody looks at the answer to a search; or a program asked, which does not count. */
  void searched(SearchAddress asked, SearchView answer, Arrival arrival) {
    if (!arrival.looked() || arrival.fromEditors() || asked.page() > 1) {
      return;
    }
    SearchAddress before = SearchAddress.of(arrival.queryAt(Place.SEARCH).orElse(""));
    SearchAddress known = searching.understood(asked, Language.NL);
    String words = known.text().equals(before.text()) ? "" : known.text();
    List<Choice> chosen = chosen(known, before);
    if (!words.isEmpty() || !chosen.isEmpty()) {
      boolean narrowed = !known.filters().isEmpty();
      counting.searched(new Asked(words, narrowed, chosen, found(answer)), caller.address());
    }
  }

  private static List<Choice> chosen(SearchAddress asked, SearchAddress before) {
    List<Choice> chosen = new ArrayList<>();
    asked
        .filters()
        .forEach(
            (facet, values) ->
                values.stream()
                    .filter(value -> !before.values(facet).contains(value))
                    .map(value -> new Choice(SearchAddress.parameter(facet), value))
                    .forEach(chosen::add));
    return chosen;
  }

  private static Found found(SearchView answer) {
    if (answer.none()) {
      return Found.NOTHING;
    }
    return answer.some() || !answer.corrected().isEmpty() ? Found.LITTLE : Found.ENOUGH;
  }
}
