package nl.veerkracht.content;

import static nl.veerkracht.content.Bundled.PACK;
import static nl.veerkracht.content.Bundled.slugs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which content is shipped: every item, programme and explanation that the agenda needs. */
class BundledPackTest {

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

  private static Set<Explains> explained() {
    return PACK.items().stream()
        .map(ItemContent::details)
        .flatMap(details -> details instanceof EditorialPage page ? Stream.of(page) : Stream.of())
        .map(EditorialPage::explains)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
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
  void explainsTheAgendaEveryFactorAndEveryPhenomenon() {
    assertThat(explained())
        .containsAll(
            Stream.of(Vocabulary.FACTOR, Vocabulary.PHENOMENON)
                .map(Bundled::terms)
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
}
