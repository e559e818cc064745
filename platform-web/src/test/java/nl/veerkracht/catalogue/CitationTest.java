package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTest {

  private static final String HERE = "https://portal.example/nl/item/x";

  private static Citation cite(ItemContent content, LinkedItem... links) {
    return Citation.of(content, Arrays.asList(links), HERE, Language.NL);
  }

  private static ItemContent publication(
      List<String> authors,
      @Nullable String publisher,
      @Nullable String doi,
      @Nullable String date) {
    Localized title = new Localized("Veerkracht in de wijk", null);
    return new ItemContent(
        "veerkracht",
        title,
        title,
        null,
        date,
        List.of("nl"),
        "https://www.wodc.nl/veerkracht",
        Map.of(),
        List.of(),
        List.of(),
        new Publication(authors, publisher, null, doi, null, null, null, List.of(), null),
        List.of());
  }

  private static LinkedItem author(String name, boolean incoming) {
    Localized title = new Localized(name, null);
    return new LinkedItem(1, Relation.AUTHOR, incoming, "wodc", Kind.ORGANISATION, title, title);
  }

  @Test
  void citesAPublicationByItsAuthors() {
    assertThat(
            cite(
                publication(
                    List.of("Nicholson, L.", "Jansen, A.", "Bos, M."), "WODC", null, "2019-08")))
        .isEqualTo(
            new Citation(
                "Nicholson, L., Jansen, A. & Bos, M. (2019).",
                "Veerkracht in de wijk.",
                "WODC.",
                "https://www.wodc.nl/veerkracht"));
  }

  @Test
  void citesByTheOrganisationWhereNoPersonIsNamed() {
    assertThat(cite(publication(List.of(), null, null, "2019"), author("Movisie", false)).before())
        .isEqualTo("Movisie (2019).");
    assertThat(cite(publication(List.of(), null, null, "2019"), author("Movisie", true)).before())
        .isEmpty();
  }

  @Test
  void namesThePublisherOnceWhereItIsTheAuthor() {
    assertThat(cite(publication(List.of("WODC"), "WODC", null, "2019")).after()).isEmpty();
  }

  @Test
  void putsTheTitleFirstWhereNobodySignedIt() {
    Citation citation = cite(publication(List.of(), "WODC", null, null));

    assertThat(citation.before()).isEmpty();
    assertThat(citation.title()).isEqualTo("Veerkracht in de wijk (z.j.).");
  }

  @Test
  void prefersTheDoiOverAPageOnTheWeb() {
    assertThat(cite(publication(List.of("Bos, M."), null, "10.1000/182", "2019")).url())
        .isEqualTo("https://doi.org/10.1000/182");
  }

  @Test
  void citesAnythingElseAsAPageOfThePlatform() {
    Citation citation = cite(Examples.of(Kind.INTERVENTION));

    assertThat(citation.before()).contains("Kennisplatform");
    assertThat(citation.title()).isEqualTo("Titel.");
    assertThat(citation.url()).isEqualTo(HERE);
  }
}
