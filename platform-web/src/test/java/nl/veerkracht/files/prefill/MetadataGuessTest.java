package nl.veerkracht.files.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.files.extract.Extraction;
import nl.veerkracht.files.extract.PageText;
import org.junit.jupiter.api.Test;

class MetadataGuessTest {

  private static final String COVER =
      """
      Movisie
      Weerbaar opgroeien in de wijk
      Wat werkt bij het versterken van veerkracht
      Auteurs: Jan van der Berg, Fatima El Idrissi en Piet Jansen
      Utrecht, maart 2023
      ISBN 978-90-5410-577-0
      https://doi.org/10.1234/abc.567.
      Trefwoorden: veerkracht, sociale steun; jongeren""";

  private static final String BODY =
      """
      Inhoud
      Samenvatting ............. 2
      Samenvatting
      Jongeren die steun krijgen van familie en buurt kunnen beter omgaan met tegen-
      slag. Dit onderzoek laat zien wat professionals in de wijk daarvoor kunnen doen.
      Het beschrijft zes aanpakken en wat zij kosten.
      1 Inleiding
      In dit hoofdstuk beschrijven wij de aanleiding van het onderzoek.""";

  private static Extraction extraction(Map<String, List<String>> facts, String... texts) {
    List<PageText> pages = new ArrayList<>();
    for (String text : texts) {
      pages.add(new PageText(pages.size() + 1, text));
    }
    return new Extraction("application/pdf", facts, pages, List.of(), Optional.empty(), null);
  }

  private static FileMetadata report() {
    return MetadataGuess.of(
        extraction(
            Map.of(
                "title", List.of("Microsoft Word - rapport_def.docx"),
                "largest", List.of("Weerbaar opgroeien in de wijk"),
                "author", List.of("Windows User"),
                "created", List.of("2024")),
            COVER,
            BODY));
  }

  @Test
  void takesThePrintedTitleWhenTheFileHasNone() {
    assertThat(report().title()).isEqualTo("Weerbaar opgroeien in de wijk");
  }

  @Test
  void takesTheTitleOfTheFileWhenItIsOne() {
    FileMetadata metadata =
        MetadataGuess.of(
            extraction(Map.of("title", List.of("Veerkracht"), "largest", List.of("Iets groots"))));

    assertThat(metadata.title()).isEqualTo("Veerkracht");
  }

  @Test
  void takesThePrintedAuthorsWhenTheFileNamesNobody() {
    assertThat(report().authors())
        .containsExactly("Berg, J. van der", "El Idrissi, F.", "Jansen, P.");
  }

  @Test
  void takesTheNamesBelowTheTitleWhenNoWordSaysThatTheyAreAuthors() {
    String cover =
        """
        Samen sterk in de wijk
        Sterk & Veilig Opgroeien
        Anna de Vries, Bram Bos
        Utrecht, maart 2024
        """;

    assertThat(MetadataGuess.of(extraction(Map.of(), cover, BODY)).authors())
        .containsExactly("Vries, A. de", "Bos, B.");
  }

  @Test
  void takesNoSubtitleForNames() {
    String cover =
        """
        Growing Up Strong
        Emotion Regulation and Social Support
        This report describes what the young people in four towns told us about themselves.
        """;

    assertThat(MetadataGuess.of(extraction(Map.of(), cover)).authors()).isEmpty();
  }

  @Test
  void takesTheYearOfPublicationBeforeThatOfTheFile() {
    assertThat(report().year()).isEqualTo(2023);
    assertThat(MetadataGuess.of(extraction(Map.of("created", List.of("2021-03-04")))).year())
        .isEqualTo(2021);
  }

  @Test
  void findsTheNumbersOfThePublication() {
    assertThat(report().doi()).isEqualTo("10.1234/abc.567");
    assertThat(report().isbn()).isEqualTo("978-90-5410-577-0");
  }

  @Test
  void takesNoNumberWithAWrongCheckDigit() {
    assertThat(Identifiers.isbn("ISBN 978-90-5410-577-5")).isEmpty();
    assertThat(Identifiers.isbn("ISBN: 0-8044-2957-X")).contains("0-8044-2957-X");
  }

  @Test
  void findsTheAbstractUnderItsHeadingAndNotInTheContents() {
    assertThat(report().summary())
        .startsWith("Jongeren die steun krijgen")
        .contains("tegenslag. Dit onderzoek")
        .endsWith("wat zij kosten.");
  }

  @Test
  void takesTheFirstParagraphWhenThereIsNoAbstract() {
    String text =
        """
        Nieuwsbrief
        Deze handreiking helpt professionals in het onderwijs om het gesprek te voeren
        over identiteit. Zij is gemaakt met leraren van twaalf scholen in het hele land.""";

    assertThat(MetadataGuess.of(extraction(Map.of(), text)).summary())
        .startsWith("Deze handreiking")
        .endsWith("hele land.");
  }

  @Test
  void gathersKeywords() {
    assertThat(report().keywords()).containsExactly("veerkracht", "sociale steun", "jongeren");
  }

  @Test
  void tellsLanguagesApart() {
    assertThat(report().language()).isEqualTo("nl");
    assertThat(
            LanguageGuess.of(
                "The effects of the training on young people were not clear, but"
                    + " it is likely that support from their family has been of help to most of them."))
        .contains("en");
    assertThat(
            LanguageGuess.of(
                "Die Wirkung der Maßnahme auf die Jugendlichen ist nicht klar, aber"
                    + " sie werden von der Familie und den Nachbarn mit viel Liebe begleitet."))
        .contains("de");
    assertThat(
            LanguageGuess.of(
                "Les effets de la formation sur les jeunes ne sont pas clairs, mais"
                    + " le soutien de la famille est une aide pour la plupart des participants."))
        .contains("fr");
    assertThat(LanguageGuess.of("12 345 678 tabel n = 40 p < 0,05")).isEmpty();
  }

  @Test
  void knowsNothingOfAFileThatSaysNothing() {
    assertThat(MetadataGuess.of(extraction(Map.of())))
        .isEqualTo(new FileMetadata(null, List.of(), null, null, null, null, null, List.of()));
  }
}
