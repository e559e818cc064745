package nl.veerkracht.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

  private static final String INTERVENTION = PackFolder.INTERVENTION;
  private static final String FACTORS = PackFolder.FACTORS;

  @TempDir private Path root;
  private PackFolder pack;

  @BeforeEach
  void writePack() {
    pack = PackFolder.in(root);
  }

  private static ItemContent item(ContentPack pack, String slug) {
    return pack.items().stream().filter(it -> it.slug().equals(slug)).findFirst().orElseThrow();
  }

  @Test
  void readsAPackWithoutMistakes() {
    ContentPack read = pack.read();

    assertThat(read.name()).isEqualTo("proef");
    assertThat(read.items())
        .extracting(ItemContent::slug)
        .containsExactlyInAnyOrder("ademruimte", "rust", "studie", "voorbeeld");
    ItemContent item = item(read, "ademruimte");
    assertThat(item.title().in(Language.EN)).isEqualTo("Breathing space");
    assertThat(item.terms(Vocabulary.FACTOR)).containsExactly("rust");
    assertThat(item.links())
        .containsExactly(
            new Link(Relation.OWNER, "voorbeeld"), new Link(Relation.RESEARCHED_IN, "studie"));
    assertThat(item.sources()).hasSize(1);
    assertThat(item.details()).isInstanceOf(Intervention.class);
  }

  @Test
  void readsTermsWithTheirBroaderTermAndTheSourceOfTheirFile() {
    assertThat(pack.read().terms())
        .filteredOn(term -> term.id().equals("rust"))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.parent()).isEqualTo("individueel");
              assertThat(term.alternatives(Language.NL)).containsExactly("kalmte");
              assertThat(term.source()).isNotNull();
            });
  }

  @Test
  void makesATermOfEveryOrganisation() {
    ContentPack read = pack.read();

    assertThat(read.vocabularies()).extracting(Vocabulary::id).contains(Vocabulary.ORGANISATION);
    assertThat(read.terms())
        .filteredOn(term -> term.vocabulary().equals(Vocabulary.ORGANISATION))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.id()).isEqualTo("voorbeeld");
              assertThat(term.alternatives(Language.EN)).containsExactly("BV");
            });
  }

  @Test
  void marksAPageWithTheTermThatItExplains() {
    ItemContent page = item(pack.read(), "rust");

    assertThat(page.terms(Vocabulary.FACTOR)).containsExactly("rust");
    assertThat(page.details())
        .isEqualTo(new EditorialPage(new EditorialPage.Explains("factor", "rust"), null));
  }

  @Test
  void leavesUnknownWhatIsNotThere() {
    pack.changing(INTERVENTION, "details:", "# details:")
        .changing(INTERVENTION, "  minute:", "")
        .changing(
            INTERVENTION, "    what: {nl: Een training in rust., en: A training in calm.}", "")
        .changing(INTERVENTION, "  age: {from: 4, to: 12}", "")
        .changing(INTERVENTION, "  recognitions:", "")
        .changing(
            INTERVENTION,
            "    - {level: erkend, body: Commissie, date: \"2019-08-26\", conditional: false}",
            "")
        .changing(INTERVENTION, "  findings:", "")
        .changing(
            INTERVENTION,
            "    - {text: {nl: Het werkt., en: It works.}, direction: positive, study: studie}",
            "");

    ContentPack read = pack.read();

    assertThat(item(read, "ademruimte").details())
        .isInstanceOfSatisfying(
            Intervention.class,
            it -> {
              assertThat(it.minute()).isEqualTo(MinuteCard.UNKNOWN);
              assertThat(it.recognitions()).isEmpty();
              assertThat(it.age()).isNull();
            });
    assertThat(item(read, "studie").details())
        .isInstanceOfSatisfying(Publication.class, it -> assertThat(it.publisher()).isNull());
  }

  @Test
  void namesAnItemWithoutSources() {
    pack.changing(PackFolder.PUBLICATION, "sources:\n  - {title: De studie zelf}\n", "");

    assertThat(pack.mistakes())
        .containsExactly(PackFolder.PUBLICATION + ":1: sources: is missing; a fact needs a source");
  }

  @Test
  void namesAPageWithoutText() {
    pack.changing(PackFolder.PAGE, "body: {nl: Rust is rust., en: Calm is calm.}\n", "");

    assertThat(pack.mistakes())
        .containsExactly(PackFolder.PAGE + ":1: body: is missing; a page needs its text");
  }

  @Test
  void namesAPageThatExplainsNothingThatIsThere() {
    pack.changing(PackFolder.PAGE, "term: rust", "term: onrust");

    assertThat(pack.mistakes())
        .contains(
            PackFolder.PAGE
                + ":8: details.explains.term: there is no term onrust in the vocabulary factor");
  }

  @Test
  void namesAnItemInTheFolderOfAnotherKind() {
    pack.with(
        "items/tools/verdwaald.yaml",
        "kind: page\ntitle: {nl: a, en: a}\nsummary: {nl: a, en: a}\nbody: {nl: a, en: a}\nsources: [{title: a}]\n");

    assertThat(pack.mistakes())
        .containsExactly(
            "items/tools/verdwaald.yaml:1: kind: page does not belong in the folder tools");
  }

  @Test
  void namesTheSecondItemWithTheSameName() {
    pack.with(
        "items/pages/studie.yaml",
        "kind: page\ntitle: {nl: a, en: a}\nsummary: {nl: a, en: a}\nbody: {nl: a, en: a}\nsources: [{title: a}]\n");

    assertThat(pack.mistakes())
        .containsExactly(
            PackFolder.PUBLICATION
                + ":1: kind: the name of this file is taken by items/pages/studie.yaml");
  }

  @Test
  void namesAFileNameThatCannotBeAnAddress() {
    pack.with(
        "items/tools/Een hulp.yaml",
        "kind: tool\ntitle: {nl: a, en: a}\nsummary: {nl: a, en: a}\nsources: [{title: a}]\n");

    assertThat(pack.mistakes())
        .containsExactly(
            "items/tools/Een hulp.yaml:1: kind: the file name must be small letters, digits and hyphens");
  }

  @Test
  void namesTheLineWhereAFileIsNoYaml() {
    pack.changing(INTERVENTION, "languages: [nl]", "languages: [nl");

    assertThat(pack.mistakes())
        .anyMatch(found -> found.matches(INTERVENTION + ":6: file: is not YAML: .*"));
  }

  @Test
  void namesAnEmptyFileAndAFileThatIsNoMap() {
    pack.with("items/tools/leeg.yaml", "").with("items/tools/lijst.yaml", "- a\n- b\n");

    assertThat(pack.mistakes())
        .contains(
            "items/tools/leeg.yaml:1: file: is empty",
            "items/tools/lijst.yaml:1: : must be a list of named fields");
  }

  @Test
  void namesAPackWithoutItsOwnFile(@TempDir Path empty) {
    assertThatThrownBy(() -> PackReader.read(empty))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("pack.yaml:1: file: cannot be read");
  }

  @Test
  void neverRunsWhatAFileAsksFor() {
    pack.changing(
        INTERVENTION,
        "title: {nl: Ademruimte",
        "title: {nl: !!javax.script.ScriptEngineManager [Ademruimte]");

    assertThat(pack.mistakes())
        .singleElement()
        .asString()
        .startsWith(INTERVENTION + ":2: file: is not YAML: Global tag is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: tool\nterms: &t\n  factor: [*t]\n",
        "kind: tool\u0001\n",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
      })
  void namesAFileThatNoReaderShouldTrust(String text) {
    pack.with("items/tools/kwaad.yaml", text);

    assertThat(pack.mistakes())
        .singleElement()
        .asString()
        .startsWith("items/tools/kwaad.yaml:1: file: is not YAML: ");
  }

  @Test
  void namesAFileThatIsTooLargeToBeContent() {
    pack.with("items/tools/groot.yaml", "kind: tool\n".repeat(100_000));

    assertThat(pack.mistakes())
        .singleElement()
        .asString()
        .startsWith("items/tools/groot.yaml:1: file: is not YAML: ");
  }

  @Test
  void reportsTheMistakesOfAllFilesAtOnceAndGivesNothing() {
    pack.changing(INTERVENTION, "rel: owner", "rel: eigenaar")
        .changing(INTERVENTION, "date: \"2019-08-26\"\nlang", "date: morgen\nlang")
        .changing(FACTORS, "id: rust", "id: kalmte")
        .changing(PackFolder.PUBLICATION, "kind: publication", "kind: boek");

    assertThatThrownBy(pack::read)
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            e -> {
              assertThat(e.problems())
                  .extracting(ContentProblem::file)
                  .contains(INTERVENTION, PackFolder.PUBLICATION, PackFolder.PAGE);
              assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(e)
                  .hasMessageStartingWith("Nothing was loaded: " + e.problems().size())
                  .hasMessageContaining(PackFolder.PUBLICATION + ":1: kind");
            });
  }

  @Test
  void readsTheSameFolderAlwaysInTheSameOrder() {
    List<Term> terms = pack.read().terms();

    assertThat(pack.read().terms()).isEqualTo(terms);
    assertThat(pack.read().items()).isEqualTo(pack.read().items());
  }
}
