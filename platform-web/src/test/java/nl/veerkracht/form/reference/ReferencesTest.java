package nl.veerkracht.form.reference;

import static nl.veerkracht.form.reference.Readings.one;
import static nl.veerkracht.form.reference.Readings.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.veerkracht.form.BundledItems;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.check.Checks;
import nl.veerkracht.form.check.FieldMistake;
import nl.veerkracht.form.reference.References.Imported;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static final List<String> ALL =
      List.of(
          "@string{a = \"b\"}\n@article{x, author={Jansen, A. and {NJi}}, title={Caf{\\'e}},"
              + " month=jan # \" 3\", year=2019, journal=a, pages=\"1--2\"}\n",
          "TY  - JOUR\nTI  - T\nAU  - A, B\nPY  - 2019/01/\nAB  - a\n b\nKW  - a\nER  - \n",
          "[{\"title\": \"T\", \"author\": [{\"family\": \"A\", \"given\": \"B\"}],"
              + " \"issued\": {\"date-parts\": [[2019, 1]]}, \"volume\": 3}]");

  @Test
  void fillsOnlyFieldsOfThePublicationFormAndKeyWords() {
    List<String> fields =
        Form.of(Kind.PUBLICATION).fields().stream().map(FieldDefinition::name).toList();

    assertThat(ALL)
        .allSatisfy(
            text ->
                assertThat(one(text).with(References.KEYWORDS, "").values().keySet())
                    .isSubsetOf(fields));
    assertThat(fields).doesNotContain(References.KEYWORDS);
  }

  @Test
  void leavesToTheAuthorWhatNoReferenceSays() {
    Checks checks = new Checks(BundledItems.TAXONOMY, BundledItems.kinds());
    FieldValues read = one("@book{a, title={Titel}, year=2019, url={https://a.nl}}");

    assertThat(checks.of(Kind.PUBLICATION, "new", read))
        .extracting(FieldMistake::field)
        .containsExactly("summary.nl", "term.factor");
  }

  @ParameterizedTest
  @CsvSource({
    "The role of the school, title.en",
    "De rol van de school, title.nl",
    "Radicalisering, title.nl"
  })
  void guessesTheLanguageOfATitleWithoutOne(String title, String field) {
    FieldValues read = one("@book{a, title={" + title + "}}");

    assertThat(read.get(field)).isEqualTo(title);
    assertThat(read.get("languages")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019",
    "2019/8/6/, 2019-08-06",
    "2019///, 2019",
    "2019/13, 2019",
    "26 aug 2019, 2019",
    "in press, ''"
  })
  void readsADate(String text, String date) {
    assertThat(Dates.of(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, August, '', 2019-08",
    "2019, 8, 26, 2019-08-26",
    "2019, 08, '', 2019-08",
    "2019, mei 12, '', 2019-05-12",
    "2019, 31 feb, '', 2019-02",
    "2019, spring, '', 2019"
  })
  void readsADateInParts(String year, String month, String day, String date) {
    assertThat(Dates.of(year, month, day)).isEqualTo(date);
  }

  @Test
  void readsFilesInUtf8AndInTheEncodingOfWindows() {
    String text = "@book{a, title={Coöperatie}}";

    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      assertThat(References.read(text.getBytes(charset)).publications())
          .extracting(values -> values.get("title.nl"))
          .containsExactly("Coöperatie");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "@string{a = 1}"})
  void saysThatThereIsNothing(String text) {
    assertThat(problems(text)).containsExactly("0 reference.nothing");
  }

  @Test
  void saysThatItKnowsNoSuchFormat() {
    assertThat(problems("Jansen (2019). Titel.")).containsExactly("0 reference.unknown");
    assertThat(problems("\u0000PK\u0003")).containsExactly("0 reference.unknown");
  }

  @Test
  void readsNoMoreThanItCan() {
    assertThat(problems("x".repeat(References.MOST + 1))).containsExactly("0 reference.too-much");
    assertThat(References.read(new byte[References.MOST + 1]).problems()).hasSize(1);
  }

  @Test
  void neverFailsWhateverIsGiven() {
    Random random = new Random(8);
    for (int round = 0; round < 6_000; round++) {
      StringBuilder text = new StringBuilder(ALL.get(round % ALL.size()));
      for (int change = 0; change <= random.nextInt(4); change++) {
        int at = random.nextInt(Math.max(1, text.length()));
        text.append(text.isEmpty() ? "x" : "");
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, "{}\"\\@#,=\n[]x7 -:".charAt(random.nextInt(16)));
          default -> text.setLength(at + 1);
        }
      }
      Imported read = References.read(text.toString());
      assertThat(read.publications().size() + read.problems().size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a{",
        "@a{b,c={",
        "@a{b,c={}}",
        "{\"",
        "[{",
        "TY  - \n",
        "TY  - a\nx",
        "\\'",
        " and ",
        "\n",
        "-a",
        "a "
      })
  void needsLittleTimeForTheMostThatItReads(String piece) {
    String much = piece.repeat(References.MOST / piece.length() - 60);

    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          References.read(much);
          References.read("@a{b, title={T}, author={" + much + "}}");
          References.read("@a{b, title={" + much + "}}");
          References.read("TY  - JOUR\nTI  - T\nAU  - a\n" + much);
        });
  }
}
