package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.SideBySideView.Cell;
import nl.veerkracht.catalogue.SideBySideView.Row;
import nl.veerkracht.catalogue.SideBySideView.Value;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

/** Shipped items beside each other: nothing of a page gets lost, and differences are seen. */
class SideBySideRowsTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static final Taxonomy TAXONOMY = Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms());

  private static ItemView view(String slug, Language language) {
    ItemContent content =
        SHIPPED.items().stream().filter(item -> item.slug().equals(slug)).findFirst().orElseThrow();
    Item item = new Item(content, "agenda", "fingerprint", Instant.EPOCH);
    return new ItemViews(TAXONOMY, language).of(item, List.of(), "");
  }

  private static SideBySideRows rows(Language language, String... slugs) {
    return new SideBySideRows(
        Stream.of(slugs).map(slug -> view(slug, language)).toList(), language);
  }

  private static Row row(SideBySideRows rows, String key) {
    return rows.known().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> said(Row row) {
    return row.cells().stream().map(Cell::plain).toList();
  }

  @Test
  void putsTheCardOfEachUnderItsOwnName() {
    Row what = row(rows(Language.NL, "pad", "de-vreedzame-school"), "minute.what");

    assertThat(said(what).getFirst())
        .isEqualTo(view("pad", Language.NL).minute().getFirst().text());
    assertThat(said(what).getLast())
        .isEqualTo(view("de-vreedzame-school", Language.NL).minute().getFirst().text());
    assertThat(what.agreement()).isEqualTo("different");
  }

  @Test
  void tellsALevelOnlyWithItsBodyAndDate() {
    for (Language language : Language.values()) {
      ItemView pad = view("pad", language);
      ItemView.RecognitionView current =
          pad.recognitions().stream().filter(one -> one.current()).findFirst().orElseThrow();
      String written =
          said(row(rows(language, "pad", "de-vreedzame-school"), "recognition.title")).getFirst();

      assertThat(written.lines()).startsWith(current.level(), current.body()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void findsNoDifferenceBetweenAnItemAndItself() {
    List<Row> known = rows(Language.NL, "pad", "pad").known();

    assertThat(known).isNotEmpty().allMatch(Row::same);
    assertThat(known)
        .flatExtracting(Row::cells)
        .flatExtracting(Cell::values)
        .allMatch(Value::shared);
  }

  @Test
  void marksWhatAllOfThemHaveAmongWhatOnlySomeHave() {
    Row factors = row(rows(Language.NL, "pad", "de-vreedzame-school"), "facet.factor");
    List<String> first = said(factors).getFirst().lines().toList();
    List<String> second = said(factors).getLast().lines().toList();

    assertThat(factors.cells().getFirst().values())
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value.shared()).isEqualTo(second.contains(value.text())));
    assertThat(factors.same()).isEqualTo(first.equals(second));
  }

  @Test
  void takesAnUnknownForNoDifference() {
    SideBySideRows rows = rows(Language.NL, "pad", "de-vreedzame-school");

    assertThat(row(rows, "findings.title").cells()).extracting(Cell::unknown).contains(true);
    assertThat(row(rows, "findings.title").agreement()).isEqualTo("partly");
    assertThat(row(rows, "fact.age").agreement()).isEqualTo("same");
  }

  @Test
  void saysWhatNoneOfThemTellsInsteadOfEmptyRows() {
    SideBySideRows rows = rows(Language.EN, "yng-escape-game", "yng-escape-game");

    assertThat(rows.unknown()).contains("minute.cost").doesNotContain("minute.what");
    assertThat(rows.known()).noneMatch(row -> row.cells().stream().allMatch(Cell::unknown));
  }

  @Test
  void comparesEveryKindThatHasAPage() {
    assertThat(rows(Language.NL, "ebw-planevaluatie", "ebw-planevaluatie").known())
        .extracting(Row::key)
        .contains("fact.tool-type");
    assertThat(rows(Language.NL, "nji", "agenda").known()).isNotEmpty();
    assertThat(new SideBySideRows(List.of(), Language.NL).known()).isEmpty();
  }
}
