package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {

  private static Call call(Map<String, List<String>> query) {
    return new Call("/items", query, "en", List.of(), List.of("kind", Call.SIZE, Call.PAGE));
  }

  private static List<ProblemError> errors(Call call) {
    return catchThrowableOfType(InvalidParameters.class, call::check).errors();
  }

  @Test
  void takesTheUsualPageWhereNoneIsAskedFor() {
    Call call = call(Map.of());

    assertThat(call.page()).isEqualTo(1);
    assertThat(call.size(100)).isEqualTo(20);
    assertThatCode(call::check).doesNotThrowAnyException();
  }

  @Test
  void takesBlankParametersOfFormsForNotGiven() {
    Call call = call(Map.of("kind", List.of(""), Call.PAGE, List.of(" ")));

    assertThat(call.one("kind")).isEmpty();
    assertThat(call.page()).isEqualTo(1);
    assertThatCode(call::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc", "0", "-1", "1.5", "1000001", "99999999999999999999", "1 ", "1\u0000", "²"})
  void refusesWhatIsNoPageNumber(String page) {
    Call call = call(Map.of(Call.PAGE, List.of(page)));

    assertThat(call.page()).isEqualTo(1);
    assertThat(errors(call))
        .containsExactly(
            new ProblemError(
                "page", page, "This must be a whole number from 1 to 1000000.", null, null));
  }

  @Test
  void allowsPagesFarBeyondTheLast() {
    Call call = call(Map.of(Call.PAGE, List.of("9999")));

    assertThat(call.page()).isEqualTo(9999);
    assertThatCode(call::check).doesNotThrowAnyException();
  }

  @Test
  void namesEveryMistakeAtOnceWithWhatIsAllowed() {
    Call call =
        call(
            Map.of(
                "kind", List.of("foo"),
                "size", List.of("101"),
                "lang", List.of("de"),
                "colour", List.of("red")));
    call.choice("kind", List.of("tool", "page"));
    call.size(100);

    assertThat(errors(call))
        .extracting(ProblemError::parameter, ProblemError::allowed)
        .containsExactlyInAnyOrder(
            tuple("colour", List.of("kind", "size", "page", "lang")),
            tuple("lang", List.of("nl", "en")),
            tuple("kind", List.of("tool", "page")),
            tuple("size", null));
  }

  @Test
  void refusesASecondValueWhereOnlyOneMakesSense() {
    Call call = call(Map.of(Call.PAGE, List.of("1", "2")));
    call.page();

    assertThat(errors(call))
        .extracting(ProblemError::detail)
        .containsExactly("This parameter can be given only once.");
  }

  @Test
  void refusesTextThatIsTooLongAndShowsOnlyItsBeginning() {
    Call call = call(Map.of("kind", List.of("a".repeat(10_000))));
    call.text("kind", 200);

    assertThat(errors(call))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.value()).hasSize(61).endsWith("…");
              assertThat(error.detail()).contains("200");
            });
  }

  @Test
  void givesNoEndlessListOfMistakes() {
    Map<String, List<String>> query = new HashMap<>();
    IntStream.range(0, 4000).forEach(i -> query.put("p" + i, List.of("x")));

    assertThat(errors(call(query))).hasSize(20);
  }

  @Test
  void writesTheSameCallAlwaysInTheSameWay() {
    Map<String, List<String>> query = new HashMap<>();
    query.put("page", List.of("2"));
    query.put("kind", List.of("a b", "ü", "a b"));
    query.put("lang", List.of("nl"));

    assertThat(call(query).canonical()).isEqualTo("/items?kind=a+b&kind=%C3%BC&page=2&lang=nl");
    assertThat(call(query).queryWithoutPage().keySet()).containsExactly("kind", "lang");
  }

  @Test
  void answersInTheLanguageThatIsAskedFor() {
    assertThat(call(Map.of()).language()).isEqualTo(Language.EN);
    assertThat(call(Map.of("lang", List.of("nl"))).language()).isEqualTo(Language.NL);
  }
}
