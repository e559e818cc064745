package nl.veerkracht.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that an author can make in a field, and what the author is told about it. */
class FieldMistakesTest {

  private static final String INTERVENTION = PackFolder.INTERVENTION;
  private static final String FACTORS = PackFolder.FACTORS;

  @TempDir private Path root;
  private PackFolder pack;

  @BeforeEach
  void writePack() {
    pack = PackFolder.in(root);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        change("kind: intervention", "kind: expert", 1, "kind: is not a kind of item"),
        change("title: {nl: Ademruimte, en: Breathing space}", "", 1, "title: is missing"),
        change(", en: Breathing space", "", 2, "title.en: is missing"),
        change("en: Breathing space", "en: \"\"", 2, "title.en: is empty"),
        change("en: Breathing space", "en: x, de: x", 2, "title.de: is not a known field"),
        change("summary: {", "samenvatting: {", 3, "samenvatting: is not a known field here"),
        change(
            "title: {nl: Ademruimte, en: Breathing space}",
            "title: Ademruimte",
            2,
            "title: must be a list of named fields"),
        change(
            "date: \"2019-08-26\"\nlang", "date: \"26-08-2019\"\nlang", 4, "date: must be a date"),
        change("date: \"2019-08-26\"\nlang", "date: \"2019-13\"\nlang", 4, "date: must be a date"),
        change(
            "languages: [nl]",
            "languages: [de]",
            5,
            "languages: there is no term de in the vocabulary language"),
        change("languages: [nl]", "languages: nl", 5, "languages: must be a list"),
        change(
            "website: \"https://",
            "website: \"ftp://",
            6,
            "website: must be an address that starts with http:// or https://"),
        change("website: \"https://", "website: \"javascript:", 6, "website: must be an address"),
        change(
            "factor: [rust]",
            "factor: [onrust]",
            8,
            "terms.factor: there is no term onrust in the vocabulary factor"),
        change(
            "factor: [rust]",
            "factoren: [rust]",
            8,
            "terms.factoren: there is no vocabulary factoren"),
        change("factor: [rust]", "factor: [rust, rust]", 8, "terms.factor: names a term twice"),
        change("rel: owner", "rel: eigenaar", 10, "links[0].rel: is not a known relation"),
        change("to: voorbeeld", "to: nergens", 10, "links[0].to: there is no item nergens"),
        change(
            "to: voorbeeld",
            "to: studie",
            10,
            "links[0].to: owner must lead to an organisation: studie"),
        change(
            "to: studie}\nsources",
            "to: ademruimte}\nsources",
            11,
            "links[1].to: an item cannot link to itself"),
        change(
            "rel: researched-in, to: studie}",
            "rel: owner, to: voorbeeld}",
            11,
            "links[1].to: this link is there twice"),
        change("{title: Databank, url", "{url", 13, "sources[0].title: is missing"),
        change("what: {", "wat: {", 16, "details.minute.wat: is not a known field here"),
        change("from: 4", "from: vier", 17, "details.age.from: must be a whole number"),
        change("from: 4", "from: 40", 17, "details.age.from: must not be above to"),
        change(
            "level: erkend",
            "level: beroemd",
            19,
            "details.recognitions[0].level: there is no term beroemd in the vocabulary evidence"),
        change("body: Commissie, ", "", 19, "details.recognitions[0].body: is missing"),
        change(
            "conditional: false",
            "conditional: nee",
            19,
            "details.recognitions[0].conditional: must be true or false"),
        change(
            "direction: positive",
            "direction: good",
            21,
            "details.findings[0].direction: must be positive, mixed, none or adverse"),
        change(
            "study: studie",
            "study: nergens",
            21,
            "details.findings[0].study: there is no item nergens"),
        change(
            ", study: studie",
            "",
            21,
            "details.findings[0].study: a finding needs a study or a source"),
        change(
            "  age: {from: 4, to: 12}",
            "  age: {from: 4, to: 12}\n  age: {from: 4}",
            18,
            "details.age: is there twice"));
  }

  private static Arguments change(String from, String to, int line, String mistake) {
    return arguments(from, to, INTERVENTION + ":" + line + ": " + mistake);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesFileLineAndFieldOfAMistake(String from, String to, String mistake) {
    pack.changing(INTERVENTION, from, to);

    assertThat(pack.mistakes()).anyMatch(found -> found.startsWith(mistake));
  }

  static Stream<Arguments> mistakesInVocabularies() {
    return Stream.of(
        arguments(
            "vocabulary: factor",
            "vocabulary: factoren",
            ":1: vocabulary: must be the name of the file, factor"),
        arguments(
            "parent: individueel",
            "parent: gemeenschap",
            ":10: terms[1].parent: must be a term earlier in this file: gemeenschap"),
        arguments("id: rust", "id: individueel", ":9: terms[1].id: is used twice: individueel"),
        arguments(
            "id: rust",
            "id: Rust in huis",
            ":9: terms[1].id: must be small letters, digits and hyphens: Rust in huis"),
        arguments("    en: Calm\n", "", ":9: terms[1].en: is missing"),
        arguments(
            "    definition: {nl: Rust in het hoofd, en: Peace of mind}\n",
            "",
            ":9: terms[1].definition: is missing"),
        arguments(
            "source: {title: De agenda, url: \"https://www.example.org/agenda\"}\n",
            "",
            ":4: terms[0].source: is missing, and the file has none for all its terms"),
        arguments(
            "alt: {nl: [kalmte]", "alt: {nl: kalmte", ":13: terms[1].alt.nl: must be a list"));
  }

  @ParameterizedTest
  @MethodSource("mistakesInVocabularies")
  void namesFileLineAndFieldOfAMistakeInAVocabulary(String from, String to, String mistake) {
    pack.changing(FACTORS, from, to);

    assertThat(pack.mistakes()).contains(FACTORS + mistake);
  }
}
