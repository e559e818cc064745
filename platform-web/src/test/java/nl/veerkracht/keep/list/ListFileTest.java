package nl.veerkracht.keep.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Kind;
import nl.veerkracht.keep.thing.ThingView;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ListFileTest {

  private static final String PORTAL = "https://portal.example";
  private static final ThingView ITEM =
      new ThingView("tool", "=1+1 <b> & \u0001", "Kort", "2024", "/nl/item/x", "?item=x", false);
  private static final ThingView SEARCH =
      new ThingView("search", "‘haat’", "", null, "/nl/zoeken?q=haat&kind=tool", "?q=haat", false);
  private static final ListFile LIST =
      new ListFile(
          "Lijst & <meer>",
          List.of(
              new ListFile.Line(line(1, ITEM, "@note"), Examples.of(Kind.TOOL), List.of()),
              new ListFile.Line(line(2, SEARCH, ""), null, List.of())),
          Language.NL);

  private static ListView.Line line(long id, ThingView thing, String note) {
    return new ListView.Line(id, thing, note, Instant.parse("2026-01-01T23:30:00Z"));
  }

  private interface Writing {
    void to(StringWriter file) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    StringWriter file = new StringWriter();
    writing.to(file);
    return file.toString();
  }

  @Test
  void isATableInWhichNothingIsAFormula() throws IOException {
    assertThat(written(file -> LIST.csv(file, PORTAL)).lines())
        .hasSize(3)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("\"Hulpmiddel\";\"'=1+1 ")
                    .contains("\"'@note\";\"2026-01-02\"", "https://portal.example/nl/item/x"))
        .anySatisfy(line -> assertThat(line).contains("\"Zoekopdracht\";\"‘haat’\""));
  }

  @Test
  void isAListOfReferences() throws IOException {
    assertThat(written(file -> LIST.ris(file, PORTAL)))
        .contains("UR  - https://portal.example/nl/zoeken?q=haat&kind=tool\r\n")
        .containsPattern("(?s)TY  - .*ER  - .*TY  - ELEC.*ER  - ");
  }

  @Test
  void isAPageThatNeedsNothingBesideIt() throws Exception {
    String page = written(file -> LIST.html(file, PORTAL));
    Document read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("Lijst & <meer>");
    assertThat(read.getElementsByTagName("a").getLength()).isEqualTo(2);
    assertThat(page)
        .contains("charset=\"utf-8\"", "Notitie: @note")
        .doesNotContain("<link", "src=");
  }
}
