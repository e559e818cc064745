package nl.veerkracht.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Calls;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.http.ProblemError;
import nl.veerkracht.catalogue.SearchAddress;
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class SearchQuestionTest {

  private static final SearchOptions WITHOUT_TERMS = new SearchOptions(new Taxonomy() {});

  private static final Hrefs HREFS =
      new Hrefs(
          new Settings() {
            @Override
            public URI address() {
              return URI.create("https://portal.example");
            }
          });

  private static Call call(Map<String, List<String>> query) {
    return Calls.to("/search", query, SearchQuestion.parameters());
  }

  private static SearchQuestion read(Map<String, List<String>> query) {
    return SearchQuestion.of(call(query), WITHOUT_TERMS, HREFS);
  }

  @Test
  void asksForEverythingWhenNothingIsGiven() {
    assertThat(read(Map.of())).isEqualTo(new SearchQuestion("", Map.of(), "relevance", 1, 20));
  }

  @Test
  void isTheSearchThatThePagesKnow() {
    SearchQuestion question =
        read(
            Map.of(
                "q", List.of(" \"jongeren "),
                "kind", List.of("tool", "page"),
                "year", List.of("2019"),
                "sort", List.of("title"),
                "page", List.of("3")));

    SearchAddress address = question.address();

    assertThat(address.query())
        .isEqualTo("?q=%22jongeren&kind=tool&kind=page&year=2019&sort=title&page=3");
  }

  @Test
  void writesItsNamesAsAllNamesOfTheApi() {
    assertThat(SearchQuestion.parameters()).contains("targetGroup").doesNotContain("target-group");
  }

  @Test
  void refusesUnknownValuesWithWhatIsAllowed() {
    List<ProblemError> errors =
        Calls.errors(
            catchThrowable(
                () ->
                    read(
                        Map.of(
                            "kind", List.of("tool", "foo"),
                            "factor", List.of("bar"),
                            "year", List.of("19"),
                            "sort", List.of("colour")))));

    assertThat(errors)
        .containsExactlyInAnyOrder(
            new ProblemError(
                "kind",
                "foo",
                "Deze waarde bestaat niet.",
                List.of(
                    "intervention",
                    "tool",
                    "publication",
                    "organisation",
                    "programme",
                    "activity",
                    "page"),
                null),
            new ProblemError(
                "factor",
                "bar",
                "Deze waarde bestaat niet.",
                null,
                "https://portal.example/api/v1/vocabularies/factor"),
            new ProblemError("year", "19", "Dit moet een jaar van vier cijfers zijn.", null, null),
            new ProblemError(
                "sort",
                "colour",
                "Deze waarde bestaat niet.",
                List.of("relevance", "date", "published", "title", "evidence"),
                null));
  }
}
