package nl.veerkracht.form.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Publication;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;

class RisWriterTest {

  private static final String PAGE = "https://portal.example/nl/item/x";

  private static String written(ItemContent content, String note) throws IOException {
    StringWriter file = new StringWriter();
    new RisWriter(file, Language.NL).item(content, List.of("Trimbos-instituut"), PAGE, note);
    return file.toString();
  }

  @Test
  void writesWhatReadersOfReferencesRead() throws IOException {
    ItemContent content = Examples.of(Kind.PUBLICATION);
    Publication publication = (Publication) content.details();
    References.Imported read = References.read(written(content, ""));

    assertThat(read.problems()).isEmpty();
    assertThat(read.publications()).hasSize(1);
    assertThat(read.publications().getFirst().values())
        .containsEntry("title.nl", content.title().in(Language.NL))
        .containsEntry("summary.nl", content.summary().in(Language.NL))
        .containsEntry("date", content.date())
        .containsEntry("authors", String.join("\n", publication.authors()))
        .containsEntry("publisher", publication.publisher())
        .containsEntry("doi", publication.doi());
  }

  @Test
  void writesOtherItemsAsPagesOfTheirOrganisations() throws IOException {
    assertThat(written(Examples.of(Kind.TOOL), ""))
        .startsWith("TY  - ELEC\r\n")
        .contains("AU  - Trimbos-instituut\r\n", "UR  - " + PAGE + "\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void keepsValuesWithinTheirLine() throws IOException {
    assertThat(written(Examples.of(Kind.TOOL), "een\nER  - \r\nTY  - BOOK"))
        .contains("N1  - een ER - TY - BOOK\r\n")
        .containsOnlyOnce("\r\nER  - ");
  }
}
