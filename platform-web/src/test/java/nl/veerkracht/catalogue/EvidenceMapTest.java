package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.veerkracht.catalogue.EvidenceMapView.Cell;
import nl.veerkracht.catalogue.TopicView.KindCount;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.indexing.ShippedDocuments;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.lucene.LuceneEngine;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The picture of the shipped content; what only a cell asks of the database is tested in it. */
class EvidenceMapTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static final Taxonomy TAXONOMY = Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms());
  private static final int FACTORS = 10;
  private static final int PHENOMENA = 7;

  private static LuceneEngine engine;

  @BeforeAll
  static void fill() throws IOException {
    engine = LuceneEngine.open(new ByteBuffersDirectory());
    engine.put(ShippedDocuments.all());
    engine.commit(Instant.EPOCH);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static EvidenceMapView read(Map<String, String[]> parameters) {
    return new EvidenceMap(engine, new Searching(engine, TAXONOMY), TAXONOMY, null)
        .read(SearchAddress.parse(parameters), "", Language.NL);
  }

  private static long found(Cell cell, String kind, String text) {
    return engine
        .search(
            SearchQuery.of(text, nl.veerkracht.search.Language.NL)
                .withFilter(Facet.FACTOR, cell.factor().id())
                .withFilter(Facet.PHENOMENON, cell.phenomenon().id())
                .withFilter(Facet.KIND, kind))
        .total();
  }

  @Test
  void countsInEachCellWhatTheSearchFinds() {
    for (String text : List.of("", "jongeren")) {
      EvidenceMapView view = read(Map.of("q", new String[] {text}));

      assertThat(view.cells()).hasSize(FACTORS * PHENOMENA);
      assertThat(view.filled()).isBetween(1L, (long) FACTORS * PHENOMENA);
      for (Cell cell : view.cells()) {
        for (String kind : List.of("intervention", "publication", "tool")) {
          assertThat(count(cell, kind)).as(cell + kind).isEqualTo(found(cell, kind, text));
        }
      }
    }
  }

  private static long count(Cell cell, String kind) {
    return cell.counts().stream()
        .filter(count -> count.kind().equals(kind))
        .mapToLong(KindCount::count)
        .sum();
  }

  @Test
  void namesTheBestRecognitionOfEachCell() {
    List<Cell> cells = read(Map.of()).cells();

    assertThat(cells).anySatisfy(cell -> assertThat(cell.step()).isPositive());
    for (Cell cell : cells) {
      List<Integer> steps =
          TAXONOMY.terms("evidence").stream()
              .filter(level -> level.rank() > 0 && has(cell, level.id()))
              .map(level -> level.rank())
              .toList();
      assertThat(cell.step())
          .as(cell.toString())
          .isEqualTo(steps.stream().mapToInt(Integer::intValue).max().orElse(0));
      assertThat(cell.evidence().isEmpty()).isEqualTo(cell.step() == 0);
    }
  }

  private static boolean has(Cell cell, String level) {
    return engine
            .search(
                SearchQuery.of("", nl.veerkracht.search.Language.NL)
                    .withFilter(Facet.FACTOR, cell.factor().id())
                    .withFilter(Facet.PHENOMENON, cell.phenomenon().id())
                    .withFilter(Facet.EVIDENCE, level))
            .total()
        > 0;
  }

  @Test
  void showsOnlyTheRowsAndColumnsThatAreAskedFor() {
    EvidenceMapView view =
        read(
            Map.of(
                "factor", new String[] {"emotieregulatie", "bestaat-niet"},
                "phenomenon", new String[] {"jihadisme", "polarisatie"},
                "kind", new String[] {"tool"}));

    assertThat(view.cells())
        .extracting(cell -> cell.factor().id() + " " + cell.phenomenon().id())
        .containsExactlyInAnyOrder("emotieregulatie jihadisme", "emotieregulatie polarisatie");
    assertThat(view.cells())
        .flatExtracting(Cell::counts)
        .extracting(KindCount::kind)
        .allMatch("tool"::equals);
    assertThat(view.search().unknown()).containsExactly("bestaat-niet");
    assertThat(read(Map.of("factor", new String[] {"individueel"})).levels())
        .singleElement()
        .satisfies(level -> assertThat(level.rows()).hasSizeGreaterThan(1));
  }

  @Test
  void listsEveryCellWithoutAnInterventionAsAGap() {
    EvidenceMapView view = read(Map.of());
    EvidenceMapView tools = read(Map.of("kind", new String[] {"tool"}));

    assertThat(view.cells())
        .allSatisfy(cell -> assertThat(cell.gap()).isEqualTo(count(cell, "intervention") == 0));
    assertThat(tools.cells()).allSatisfy(cell -> assertThat(cell.gap()).isEqualTo(cell.blank()));
    for (EvidenceMapView one : List.of(view, tools)) {
      assertThat(one.gaps().stream().mapToLong(gap -> gap.phenomena().size()).sum())
          .isEqualTo(one.cells().size() - one.filled())
          .isPositive();
    }
  }

  @Test
  void goesAlongAsATableAndAsADrawing() throws Exception {
    EvidenceMapView view = read(Map.of());
    StringWriter table = new StringWriter();
    StringWriter drawing = new StringWriter();
    EvidenceMapFile file = new EvidenceMapFile(view, Language.NL);
    file.csv(table);
    file.svg(drawing);

    assertThat(table.toString().lines())
        .hasSize(1 + FACTORS * PHENOMENA)
        .first()
        .asString()
        .startsWith("\uFEFF\"Beschermende factor\";\"Fenomeen\";\"Interventies\"");
    var svg =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing.toString())));
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(FACTORS * PHENOMENA);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("Gezonde emotieregulatie", "Ongewenste", "eerste aanwijzingen");
  }

  @Test
  void foldsTextsAtTheirWords() {
    assertThat(EvidenceMapFile.folded("Effectief volgens sterke aanwijzingen", 21))
        .containsExactly("Effectief volgens", "sterke aanwijzingen");
    assertThat(EvidenceMapFile.folded("", 21)).isEmpty();
  }
}
