package nl.veerkracht.api.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.vocabulary.FilterNames;
import nl.veerkracht.catalogue.SearchAddress;
import nl.veerkracht.catalogue.SearchOptions;

/**
 * What a call asks of the search. Pages leave out what makes no sense; a program is told, or it
 * would take the wrong answer for the right one.
 *
 * @param filters values by the name that pages give to a filter
 */
record SearchQuestion(
    String text, Map<String, List<String>> filters, String sort, int page, int size) {

  private static final String TEXT = "q";
  private static final String SORT = "sort";

  /** Longer lists of values are looked up, not written into a problem. */
  private static final int SHORT_LIST = 50;

  /** The names of all parameters, in the order that addresses have them. */
  static String[] parameters() {
    List<String> names = new ArrayList<>();
    names.add(TEXT);
    SearchOptions.filters().forEach(filter -> names.add(FilterNames.inApi(filter)));
    names.addAll(List.of(SORT, Call.SIZE, Call.PAGE));
    return names.toArray(String[]::new);
  }

  /** Reads the parameters, and refuses the call when one of them makes no sense. */
  static SearchQuestion of(Call call, SearchOptions options, Hrefs hrefs) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (String filter : SearchOptions.filters()) {
      List<String> values = call.values(FilterNames.inApi(filter));
      if (!values.isEmpty()) {
        check(call, filter, values, options, hrefs);
        filters.put(filter, values);
      }
    }
    List<String> sorts = SearchOptions.sorts();
    SearchQuestion question =
        new SearchQuestion(
            call.text(TEXT, SearchOptions.MAX_TEXT),
            filters,
            call.choice(SORT, sorts).orElse(sorts.getFirst()),
            call.page(),
            call.size(SearchOptions.MAX_SIZE));
    call.check();
    return question;
  }

  private static void check(
      Call call, String filter, List<String> values, SearchOptions options, Hrefs hrefs) {
    String name = FilterNames.inApi(filter);
    if (values.size() > SearchOptions.MAX_VALUES) {
      call.wrong(name, null, "parameter.many", null, null, SearchOptions.MAX_VALUES);
      return;
    }
    String see = SearchOptions.vocabulary(filter).map(hrefs::vocabulary).orElse(null);
    for (String value : values) {
      if (!options.has(filter, value)) {
        List<String> allowed = options.values(filter);
        boolean year = allowed.isEmpty() && see == null;
        call.wrong(
            name,
            value,
            year ? "parameter.year" : "parameter.value",
            allowed.isEmpty() || allowed.size() > SHORT_LIST ? null : allowed,
            see);
      }
    }
  }

  /** The same as an address of the search page has it. */
  SearchAddress address() {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    filters.forEach((filter, values) -> parameters.put(filter, values.toArray(String[]::new)));
    parameters.put(TEXT, new String[] {text});
    parameters.put(SORT, new String[] {sort});
    parameters.put(Call.PAGE, new String[] {Integer.toString(page)});
    return SearchAddress.parse(parameters);
  }
}
