package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

  private static final Settings PORTAL =
      new Settings() {
        @Override
        public URI address() {
          return URI.create("https://portal.example");
        }
      };

  @Test
  void explainsInvalidParametersInBothLanguagesUnderOneType() {
    Problems problems = new Problems(new Hrefs(PORTAL));
    List<ProblemError> errors = List.of(new ProblemError("page", "abc", "no", null, null));

    Problem dutch = problems.invalid(errors, Language.NL, "/api/v1/search");
    Problem english = problems.invalid(errors, Language.EN, "/api/v1/search");

    assertThat(dutch.type()).isEqualTo("https://portal.example/en/api#invalid-parameters");
    assertThat(dutch.title()).isEqualTo("Ongeldige parameters");
    assertThat(english.title()).isEqualTo("Invalid parameters");
    assertThat(english.type()).isEqualTo(dutch.type());
    assertThat(english.status()).isEqualTo(400);
    assertThat(english.instance()).isEqualTo("/api/v1/search");
    assertThat(english.errors()).isEqualTo(errors);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 406, 415, 418})
  void hasATitleAndADetailForEveryStatus(int status) {
    for (Language language : Language.values()) {
      Problem problem = Problems.byStatus(status, language, "/api/v1/x");

      assertThat(problem.type()).isEqualTo("about:blank");
      assertThat(problem.status()).isEqualTo(status);
      assertThat(problem.title()).isNotBlank();
      assertThat(problem.detail()).isNotBlank();
    }
  }

  @Test
  void saysWhatIsMissingAndWhatIsGone() {
    assertThat(Problems.refused(404, Refusal.missing("item").key(), Language.EN, "/x").detail())
        .isEqualTo("There is no item with this name in the address.");
    assertThat(Problems.refused(410, Refusal.gone("item").key(), Language.NL, "/x"))
        .isEqualTo(
            new Problem(
                "about:blank",
                "Verdwenen",
                410,
                "Dit item is er geweest en is ingetrokken.",
                "/x",
                null,
                null));
  }

  @Test
  void leavesOutWhatAProblemDoesNotHave() {
    Problem problem = Problems.byStatus(404, Language.EN, "/api/v1/x");

    assertThat(JsonFormat.create().toJson(problem))
        .startsWith("{\"detail\":\"There is nothing at this address.")
        .endsWith(
            "\"instance\":\"/api/v1/x\",\"status\":404,\"title\":\"Not Found\",\"type\":\"about:blank\"}")
        .doesNotContain("errors", "correlationId");
  }

  @Test
  void keepsDutchAndEnglishTextsInStep() {
    ResourceBundle dutch = ResourceBundle.getBundle("nl.veerkracht.api.problems", Locale.of("nl"));
    ResourceBundle english =
        ResourceBundle.getBundle("nl.veerkracht.api.problems", Locale.of("en"));

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    for (String key : dutch.keySet()) {
      assertThat(places(dutch.getString(key))).as(key).isEqualTo(places(english.getString(key)));
    }
  }

  private static long places(String text) {
    return text.chars().filter(character -> character == '%').count();
  }
}
