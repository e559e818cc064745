package nl.veerkracht.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that is shipped: complete, sourced, and in both languages. */
class BundledPackTest {

  private static final ContentPack PACK = BundledPack.read();

  private static final Set<String> INTERVENTIONS =
      Set.of(
          "pad",
          "alleen-jij-bepaalt",
          "home-start",
          "triple-p-niveau-4-5",
          "gsa",
          "plezier-op-school",
          "move2learn",
          "ik-ben-van-mij",
          "rots-en-water",
          "de-vreedzame-school",
          "de-vreedzame-wijk",
          "under-pressure",
          "yng-escape-game",
          "this-is-me",
          "training-diamant",
          "de-ander-en-ik",
          "oumnia-works",
          "weerbaar-opvoeden",
          "lief-en-leedstraten",
          "je-hebt-makkelijk-praten",
          "peereducatie-lhbt-vmbo");

  /** What the notes of the agenda refer to. */
  private static final Set<String> AGENDA_PUBLICATIONS =
      Set.of(
          "gevestigd-maar-niet-thuis",
          "samenleven-in-verscheidenheid",
          "coalitieakkoord-2021-2025",
          "preventie-van-radicalisering-en-extremisme",
          "gielen-2020",
          "veerkracht-bevorderen-bij-opgroeiende-jongeren",
          "handen-ineen-voor-meer-veerkracht",
          "meerjarenplan-zelfbeschikking-2022-2025",
          "ervaren-discriminatie-in-nederland-ii",
          "dreigingsbeeld-terrorisme-nederland",
          "van-polarisatie-naar-verbinding-in-buurten",
          "weerbare-wijken-tegen-ondermijning",
          "wat-werkt-weerbaarheid-jongeren",
          "zelfbeschikking-veiligheid-en-gelijkheid",
          "vatbare-individuen-en-vatbare-omgevingen",
          "extremistisch-denken-en-doen",
          "overbruggen-van-vooroordelen",
          "masten-best-garmezy-1990",
          "norris-2008",
          "sieckelink-gielen-2018",
          "kamerstuk-30821-114",
          "crafting-resilience");

  private static final Set<String> PROGRAMMES =
      Set.of(
          "agenda",
          "gelijke-kansen",
          "inclusieve-arbeidsmarkt",
          "nplv",
          "aanpak-ondermijnende-criminaliteit",
          "nationaal-programma-discriminatie-racisme",
          "aanpak-schadelijke-praktijken",
          "nwa-crafting-resilience",
          "spuk-kansrijke-wijk",
          "toolkit-evidence-based-werken");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\b(lorem|ipsum|todo|tbd|fixme|xxx|placeholder|invullen)\\b");

  private static Set<String> slugs(Kind kind) {
    return PACK.items().stream()
        .filter(item -> item.kind() == kind)
        .map(ItemContent::slug)
        .collect(Collectors.toSet());
  }

  private static List<Term> terms(String vocabulary) {
    return PACK.terms().stream().filter(term -> term.vocabulary().equals(vocabulary)).toList();
  }

  private static List<String> children(String vocabulary, String parent) {
    return terms(vocabulary).stream()
        .filter(term -> parent.equals(term.parent()))
        .map(Term::id)
        .toList();
  }

  private static Set<Explains> explained() {
    return PACK.items().stream()
        .map(ItemContent::details)
        .flatMap(details -> details instanceof EditorialPage page ? Stream.of(page) : Stream.of())
        .map(EditorialPage::explains)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Stream<Localized> texts(ItemContent item) {
    return Stream.of(
            Stream.of(item.title(), item.summary()),
            Stream.ofNullable(item.body()),
            item.details().texts().stream())
        .flatMap(texts -> texts);
  }

  @Test
  void hasEveryInterventionThatWasTraced() {
    assertThat(slugs(Kind.INTERVENTION)).containsAll(INTERVENTIONS).hasSizeGreaterThanOrEqualTo(21);
  }

  @Test
  void hasTheToolkitAndTheKnowledgeProducts() {
    assertThat(slugs(Kind.TOOL))
        .hasSizeGreaterThanOrEqualTo(19)
        .contains(
            "ebw-planevaluatie",
            "ebw-procesevaluatie",
            "ebw-effectevaluatie",
            "ebw-multidisciplinair-casusoverleg",
            "ebw-sleutelfiguren",
            "ebw-theater",
            "ebw-weerbaar-opvoeden",
            "ebw-quick-programmascan",
            "de-wijkverbinder");
  }

  @Test
  void hasEveryPublicationOfTheNotesOfTheAgenda() {
    assertThat(AGENDA_PUBLICATIONS).hasSize(22);
    assertThat(slugs(Kind.PUBLICATION))
        .containsAll(AGENDA_PUBLICATIONS)
        .contains("agenda-veerkrachtige-weerbare-samenleving");
  }

  @Test
  void hasTheProgrammesTheirDepartmentsAndTheActivities() {
    assertThat(slugs(Kind.PROGRAMME)).containsAll(PROGRAMMES);
    assertThat(slugs(Kind.ORGANISATION))
        .contains("szw", "ocw", "vws", "jenv", "bzk", "ess", "nctv", "movisie", "nji", "kis");
    assertThat(slugs(Kind.ACTIVITY)).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void hasTenProtectiveFactorsUnderThreeLevels() {
    assertThat(terms(Vocabulary.FACTOR)).hasSizeGreaterThanOrEqualTo(13);
    assertThat(children(Vocabulary.FACTOR, "individueel"))
        .containsExactly(
            "positieve-identiteit",
            "zelfbeschikking",
            "kritisch-denken",
            "digitale-weerbaarheid",
            "democratisch-burgerschap",
            "emotieregulatie");
    assertThat(children(Vocabulary.FACTOR, "gemeenschap"))
        .containsExactly("sociale-inclusie", "gezinsstructuren");
    assertThat(children(Vocabulary.FACTOR, "maatschappelijk"))
        .containsExactly("ontmoeting", "vakmanschap");
  }

  @Test
  void hasSevenPhenomenaWithNarrowerOnes() {
    assertThat(terms(Vocabulary.PHENOMENON))
        .filteredOn(term -> term.parent() == null)
        .extracting(Term::id)
        .containsExactlyInAnyOrder(
            "beperking-vrijheden",
            "racisme-discriminatie",
            "radicalisering",
            "polarisatie",
            "onrust",
            "diasporabeleid",
            "ondermijnende-criminaliteit");
    assertThat(children(Vocabulary.PHENOMENON, "radicalisering")).hasSize(3);
    assertThat(children(Vocabulary.PHENOMENON, "polarisatie")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Vocabulary.FACTOR,
        Vocabulary.PHENOMENON,
        Vocabulary.TARGET_GROUP,
        Vocabulary.AGE,
        Vocabulary.SETTING,
        Vocabulary.APPROACH,
        Vocabulary.ACTION_LINE,
        Vocabulary.EVIDENCE,
        Vocabulary.EVALUATION_TYPE,
        Vocabulary.EVALUATION_STAGE,
        Vocabulary.TOOL_TYPE,
        Vocabulary.PUBLICATION_TYPE,
        Vocabulary.POLICY_AREA,
        Vocabulary.ORGANISATION_TYPE,
        Vocabulary.ORGANISATION,
        Vocabulary.LANGUAGE
      })
  void hasTermsInEveryVocabularyThatTheCodeKnows(String vocabulary) {
    assertThat(PACK.vocabularies()).extracting(Vocabulary::id).containsOnlyOnce(vocabulary);
    assertThat(terms(vocabulary)).isNotEmpty();
  }

  @Test
  void ranksTheLadderOfRecognitionFromOneToFive() {
    assertThat(terms(Vocabulary.EVIDENCE))
        .filteredOn(term -> term.rank() > 0)
        .extracting(Term::rank)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    assertThat(terms(Vocabulary.EVIDENCE))
        .extracting(Term::id)
        .contains("onder-voorbehoud", "niet-erkend", "in-herbeoordeling");
  }

  @Test
  void explainsTheAgendaEveryFactorAndEveryPhenomenon() {
    assertThat(explained())
        .containsAll(
            Stream.of(Vocabulary.FACTOR, Vocabulary.PHENOMENON)
                .map(BundledPackTest::terms)
                .flatMap(Collection::stream)
                .map(term -> new Explains(term.vocabulary(), term.id()))
                .toList());
    assertThat(slugs(Kind.PAGE))
        .contains(
            "over",
            "toegankelijkheid",
            "privacy",
            "de-agenda",
            "bewijs-en-erkenning",
            "veerkracht-en-weerbaarheid");
  }

  @Test
  void explainsNoTermTwice() {
    assertThat(
            PACK.items().stream()
                .map(ItemContent::details)
                .filter(EditorialPage.class::isInstance)
                .map(details -> ((EditorialPage) details).explains())
                .filter(Objects::nonNull))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void hasASourceUnderEveryItem(Kind kind) {
    assertThat(PACK.items())
        .filteredOn(item -> item.kind() == kind)
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(item.sources())
                    .as(item.slug())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.title()).isNotBlank()));
  }

  @Test
  void hasADefinitionAndASourceForEveryTerm() {
    assertThat(PACK.terms())
        .allSatisfy(
            term -> {
              assertThat(term.definition()).as(term.id()).isNotNull();
              assertThat(term.source()).as(term.id()).isNotNull();
            });
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryTextInBothLanguagesAndNoPlaceholder(Language language) {
    assertThat(PACK.items())
        .allSatisfy(
            item ->
                assertThat(texts(item).map(text -> text.exactly(language)))
                    .as(item.slug())
                    .doesNotContainNull()
                    .allSatisfy(
                        text -> assertThat(text).isNotBlank().doesNotContainPattern(PLACEHOLDER)));
    assertThat(PACK.terms())
        .allSatisfy(term -> assertThat(term.name().exactly(language)).as(term.id()).isNotBlank());
  }

  @Test
  void translatesSummariesAndTexts() {
    assertThat(PACK.items())
        .allSatisfy(
            item -> {
              assertThat(item.summary().nl()).as(item.slug()).isNotEqualTo(item.summary().en());
              if (item.body() != null) {
                assertThat(item.body().nl()).as(item.slug()).isNotEqualTo(item.body().en());
              }
            });
  }

  @Test
  void quotesEveryJudgementWithItsBody() {
    List<Recognition> recognitions =
        PACK.items().stream()
            .filter(item -> item.details() instanceof Intervention)
            .flatMap(item -> ((Intervention) item.details()).recognitions().stream())
            .toList();

    assertThat(recognitions)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            recognition -> {
              assertThat(recognition.body()).isNotBlank();
              assertThat(recognition.quote()).isNotBlank();
            });
  }

  @Test
  void hasSlugsThatFitTheirColumn() {
    assertThat(PACK.items())
        .allSatisfy(
            item -> {
              assertThat(item.slug().length()).isLessThanOrEqualTo(120);
              assertThat(item.slug()).isEqualTo(item.slug().toLowerCase(Locale.ROOT));
              assertThat(item.summary().in(Language.NL).length()).isLessThanOrEqualTo(4000);
            });
  }
}
