package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of some documents answer a question that somebody keeps asking. */
interface AnsweringContract extends EngineUnderTest {

  private Set<String> answering(String text, String... ids) {
    return engine().answering(SearchQuery.of(text, Language.NL), List.of(ids));
  }

  @Test
  default void tellsWhichOfSomeDocumentsAnswer() {
    given(
        item("a").title("Weerbare jongeren"),
        item("b").title("Weerbare ouderen"),
        item("c").title("Jongeren die weerbaar zijn"));

    assertThat(answering("weerbare jongeren", "a", "b", "gone")).containsExactly("a");
    assertThat(answering("weerbare jongeren", "b")).isEmpty();
    assertThat(answering("", "a", "b")).containsExactlyInAnyOrder("a", "b");
    assertThat(answering("weerbaar")).isEmpty();
  }

  @Test
  default void keepsToTheFilters() {
    given(
        item("a").title("Sport").facet(Facet.KIND, "tool"),
        item("b").title("Sport").facet(Facet.KIND, "publication"));

    SearchQuery tools = SearchQuery.of("sport", Language.NL).withFilter(Facet.KIND, "tool");
    assertThat(engine().answering(tools, List.of("a", "b"))).containsExactly("a");
    SearchQuery nothing = tools.withFilter(Facet.KIND, "gone");
    assertThat(engine().answering(nothing, List.of("a", "b"))).isEmpty();
  }

  @Test
  default void takesHalfTheWordsOfALongQuestionForAnAnswer() {
    given(
        item("most").title("Jongeren en haat in de klas"),
        item("one").title("Ouders in de wijk"),
        item("none").title("Iets anders"));

    assertThat(answering("jongeren ouders haat klas", "most", "one", "none"))
        .containsExactly("most");
  }
}
