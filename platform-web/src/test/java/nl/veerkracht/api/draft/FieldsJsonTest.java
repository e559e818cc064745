package nl.veerkracht.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.veerkracht.api.http.Calls;
import nl.veerkracht.api.http.ProblemError;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsJsonTest {

  private static final String PUBLICATION =
      """
      {"title":{"nl":"Lepelaars","en":"Spoonbills"},"date":"2025","authors":["Vries, A. de","Bos, B."],
       "term.factor":["emotieregulatie","zelfbeeld"],"languages":["nl"],
       "links":[{"relation":"owner","to":"trimbos"}],
       "sources":[{"title":"Een | twee","url":"https://example.nl","note":{"en":"page 3"}}]}
      """;

  private static Sent sent(String json) {
    return Sent.of(
        Calls.to("/drafts", Map.of()),
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        "kind",
        "fields");
  }

  private static Map<String, String> read(Kind kind, String fields) {
    Sent sent = sent("{\"fields\":" + fields + "}");
    Map<String, String> read = FieldsReader.read(kind, sent);
    sent.check();
    return read;
  }

  @Test
  void readsWhatAFormHolds() {
    assertThat(read(Kind.PUBLICATION, PUBLICATION))
        .containsOnly(
            Map.entry("title.nl", "Lepelaars"),
            Map.entry("title.en", "Spoonbills"),
            Map.entry("date", "2025"),
            Map.entry("authors", "Vries, A. de\nBos, B."),
            Map.entry("term.factor", "emotieregulatie\nzelfbeeld"),
            Map.entry("languages", "nl"),
            Map.entry("links", "owner trimbos"),
            Map.entry("sources", "Een \\| twee | https://example.nl |  |  | page 3"));
  }

  @Test
  void givesBackWhatItRead() {
    FieldValues values = new FieldValues(read(Kind.PUBLICATION, PUBLICATION));
    String json = FieldsJson.write(Kind.PUBLICATION, values).toString();

    assertThat(new FieldValues(read(Kind.PUBLICATION, json))).isEqualTo(values);
    assertThat(json)
        .contains("\"sources\":[{\"title\":\"Een | twee\",")
        .contains("\"title\":{\"nl\":\"Lepelaars\",\"en\":\"Spoonbills\"}");
  }

  @Test
  void givesWhatIsNotYetRightAsItWasTyped() {
    FieldValues typed =
        new FieldValues(
            Map.of(
                "age.from", "vier", "age.to", "12", "links", "trimbos", "sources", "a|b|c|d|e|f"));

    assertThat(FieldsJson.write(Kind.INTERVENTION, typed))
        .hasToString(
            "{\"sources\":[\"a|b|c|d|e|f\"],\"age.from\":\"vier\",\"age.to\":12,\"links\":[\"trimbos\"]}");
  }

  @Test
  void makesFieldsEmptyThatAreNull() {
    assertThat(read(Kind.TOOL, "{\"title\":null,\"date\":null,\"summary\":{\"en\":null}}"))
        .containsOnly(
            Map.entry("title.nl", ""),
            Map.entry("title.en", ""),
            Map.entry("date", ""),
            Map.entry("summary.en", ""));
  }

  @Test
  void namesEveryFieldThatItDoesNotKnowOrCannotTake() {
    Throwable refusal =
        catchThrowable(
            () ->
                read(
                    Kind.TOOL,
                    """
                    {"colour":"x","title":"x","date":2025,"term.factor":"x","languages":["a\\nb"],
                     "summary":{"fr":"x"},"sources":[{"title":"x","pagina":3}],"links":[4]}
                    """));

    assertThat(Calls.errors(refusal))
        .extracting(ProblemError::parameter)
        .containsExactlyInAnyOrder(
            "colour",
            "title",
            "date",
            "term.factor",
            "languages[0]",
            "summary.fr",
            "sources[0].pagina",
            "links[0]");
    assertThat(Calls.errors(refusal)).allSatisfy(it -> assertThat(it.detail()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "\"x\"", "{\"kind\":\"tool\",\"kind\":\"page\"}"})
  void refusesWhatIsNoObject(String body) {
    assertThat(catchThrowable(() -> sent(body)))
        .isInstanceOf(Refusal.class)
        .hasMessage("body.json");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(catchThrowable(() -> sent(" ".repeat(1_000_001))))
        .isInstanceOf(Refusal.class)
        .hasMessage("body.large");
  }
}
