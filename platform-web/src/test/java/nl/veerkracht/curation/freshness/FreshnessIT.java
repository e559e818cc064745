package nl.veerkracht.curation.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.curation.PlannedPublications;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.draft.Step;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Interventions;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.Versions;
import nl.veerkracht.link.Verdict;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Now;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to items as time goes by, inside the running portal. */
@ExtendWith(ArquillianExtension.class)
class FreshnessIT {

  private static final String SITE = "https://dood.example.org/";

  @Inject private ContentLoader loader;
  @Inject private Surveying surveying;
  @Inject private Expirations expirations;
  @Inject private PlannedPublications plans;
  @Inject private Items items;
  @Inject private Versions versions;
  @Inject private Drafts drafts;
  @Inject private DraftFile file;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager database;

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

  @Test
  void tellsWhoPlannedAPublicationThatSomebodyChangedTheSameMeanwhile() throws Exception {
    sql(
        "insert into account (id, email, name, role, language, password, totp_step, recovery_codes,"
            + " created, confirmed, version) values (-8, 'plan@example.nl', 'Wie', 'EDITOR', 'EN',"
            + " 'x', 1, '', current_timestamp, current_timestamp, 1)");
    transaction.begin();
    planned("De eerste naam");
    planned("De tweede naam");
    transaction.commit();
    sql("update draft set publish_on = timestamp '2026-01-01 08:00:00' where owner_id = -8");
    plans.round();

    assertThat(asked("select state from draft where owner_id = -8"))
        .containsExactlyInAnyOrder("PUBLISHED", "SUBMITTED");
    assertThat(asked("select subject from letter where recipient = 'plan@example.nl'"))
        .hasSize(2)
        .anyMatch(subject -> subject.startsWith("Published: De "))
        .anyMatch(subject -> subject.startsWith("Not published by itself: De "));
    assertThat(asked("select text from remark where account_id = -8").getFirst())
        .startsWith("Online this now says something else: De ");
  }

  /** A draft of an item, begun at the version that is online now, that goes online by itself. */
  private void planned(String title) {
    Item item = items.bySlug("ebw-planevaluatie").orElseThrow();
    FieldValues fields = Contents.of(item.content()).with("title.nl", title);
    Draft draft =
        new Draft(
            item.content().kind(), item.id(), versions.latest(item.id()), fields, -8, Now.moment());
    draft.submit(Now.moment());
    draft.schedule(Now.moment().plus(Duration.ofDays(1)));
    drafts.add(draft, -8);
    file.record(draft, -8L, Step.SCHEDULED, "");
  }

  private void sql(String statement) throws Exception {
    transaction.begin();
    database.createNativeQuery(statement).executeUpdate();
    transaction.commit();
  }

  private List<String> asked(String query) {
    List<String> found = new ArrayList<>();
    for (Object one : database.createNativeQuery(query).getResultList()) {
      found.add(String.valueOf(one));
    }
    return found;
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
