package nl.veerkracht.curation.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Interventions;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.link.Verdict;
import nl.veerkracht.taxonomy.Localized;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is looked into and kept about items, inside the running portal. */
@ExtendWith(ArquillianExtension.class)
class FreshnessIT {

  private static final String SITE = "https://dood.example.org/";

  @Inject private ContentLoader loader;
  @Inject private Surveying surveying;
  @Inject private Expirations expirations;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(FreshnessIT.class, Interventions.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  private void load(String... websites) {
    load(
        IntStream.range(0, websites.length)
            .mapToObj(number -> page("link-" + number, websites[number]))
            .toList());
  }

  private void load(List<ItemContent> items) {
    loader.load(new ContentPack("links", List.of(), List.of(), items));
    boolean more = surveying.round();
    while (more) {
      more = surveying.round();
    }
  }

  private static ItemContent page(String slug, String website) {
    Localized text = new Localized(slug, slug);
    return new ItemContent(
        slug,
        text,
        text,
        text,
        null,
        List.of("nl"),
        website,
        Map.of(),
        List.of(),
        List.of(),
        new EditorialPage(null, null),
        List.of());
  }

  private List<Surveying.Due> due(String site) {
    return surveying.due(1000).stream().filter(it -> it.address().startsWith(site)).toList();
  }

  @Test
  void asksOneAddressOfEachHostAndOnlyWhileAnItemOnlineNamesIt() {
    load(SITE + "een", SITE + "twee");
    assertThat(due(SITE)).hasSize(1);

    Surveying.Due first = due(SITE).getFirst();
    surveying.keep(first.id(), new Verdict.Fails("404"), Instant.now());
    assertThat(due(SITE)).singleElement().isNotEqualTo(first);

    load();
    assertThat(due(SITE)).isEmpty();
  }

  @Test
  void looksIntoAnItemAgainWhenItChanged() {
    String before = "https://voor.example.org/";
    String after = "https://na.example.org/";
    load(before);
    assertThat(due(before)).hasSize(1);

    load(after);
    assertThat(due(before)).isEmpty();
    assertThat(due(after)).hasSize(1);
    load();
  }

  @Test
  void knowsWhichJudgementsADayThatPassedEnded() {
    load(List.of(page("verloopt", SITE).withDetails(recognised(until("2026-01")))));

    LocalDate last = LocalDate.of(2026, 1, 31);
    assertThat(ended(last, LocalDate.of(2026, 2, 1))).containsExactly("verloopt");
    assertThat(ended(LocalDate.of(2026, 1, 1), last)).isEmpty();
    assertThat(ended(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))).isEmpty();
    load();
  }

  @Test
  void knowsWhenARecognitionEndsWhateverIsKnownOfTheEvaluation() {
    Intervention both =
        recognised(until("2026-04")).withStages(List.of(until("2026-03"), until("2026-03")));
    load(
        List.of(
            page("een", SITE).withDetails(both),
            page("twee", SITE).withDetails(recognised(until("2026-04"))),
            page("drie", SITE).withDetails(both.withRecognitions(List.of()))));
    LocalDate last = LocalDate.of(2026, 4, 30);

    assertThat(ended(LocalDate.of(2026, 3, 1), last)).isEmpty();
    List<Item> first = expirations.between(last, last.plusDays(1), 0, 1);
    List<Item> second = expirations.between(last, last.plusDays(1), first.getFirst().id(), 1);
    assertThat(List.of(first.getFirst().slug(), second.getFirst().slug()))
        .containsExactlyInAnyOrder("een", "twee");
    assertThat(expirations.between(last, last.plusDays(1), second.getFirst().id(), 1)).isEmpty();
    load();
  }

  private List<String> ended(LocalDate from, LocalDate today) {
    return expirations.between(from, today, 0, 10).stream().map(Item::slug).toList();
  }

  private static Recognition until(String day) {
    return new Recognition("erkend", "Commissie", "2020", null, null, false, null, day, null, null);
  }

  private static Intervention recognised(Recognition recognition) {
    return Interventions.UNKNOWN.withRecognitions(List.of(recognition));
  }
}
