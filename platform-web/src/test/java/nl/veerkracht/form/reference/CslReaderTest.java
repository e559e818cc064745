package nl.veerkracht.form.reference;

import static nl.veerkracht.form.reference.Readings.one;
import static nl.veerkracht.form.reference.Readings.problems;
import static nl.veerkracht.form.reference.Readings.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslReaderTest {

  private static final String ARTICLE =
      """
      {"id": "a", "type": "article-journal", "title": "The <i>role</i> of the school",
       "author": [{"family": "Berg", "given": "Gert", "non-dropping-particle": "van den"},
                  {"family": "van Dijk", "given": "M. W."}, {"literal": "NJi"}],
       "issued": {"date-parts": [["2017", 6, 8]]}, "container-title": "Journal", "volume": 3,
       "issue": "2", "page": "45-55", "DOI": "10.1000/182", "ISBN": "978-90-6868-783-5",
       "publisher": "Bohn", "URL": "https://a.nl/x", "abstract": "<jats:p>Short.</jats:p>",
       "keyword": "school, youth", "language": "en-GB"}
      """;

  @Test
  void readsAnArticle() {
    assertThat(one(ARTICLE).values())
        .containsEntry("title.en", "The role of the school")
        .containsEntry("authors", "Berg, G. van den\nDijk, M.W. van\nNJi")
        .containsEntry("date", "2017-06-08")
        .containsEntry("series", "Journal 3(2)")
        .containsEntry("pages", "45-55")
        .containsEntry("doi", "10.1000/182")
        .containsEntry("isbn", "978-90-6868-783-5")
        .containsEntry("publisher", "Bohn")
        .containsEntry("website", "https://a.nl/x")
        .containsEntry("summary.en", "Short.")
        .containsEntry("keywords", "school\nyouth")
        .containsEntry("languages", "en");
  }

  @Test
  void readsAList() {
    assertThat(titles("[" + ARTICLE + "," + ARTICLE + "]")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[{\"title\": \"T\"},/{\"title\": }]; 2 reference.json",
        "[{\"title\": \"T\"}; 1 reference.json",
        "{\"title\": \"T\"/ \"DOI\": 1}; 2 reference.json",
        "[{\"title\": \"T\"},/3]; 2 reference.json-object",
        "[{\"DOI\": \"10.1\"}]; 1 reference.no-title",
        "[]; 0 reference.nothing"
      })
  void namesTheLineThatItCannotRead(String text, String problem) {
    assertThat(problems(text.replace('/', '\n'))).containsExactly(problem);
  }

  @Test
  void givesUpOnWhatIsNestedTooDeep() {
    assertThat(problems("[".repeat(100_000))).containsExactly("0 reference.json-deep");
    assertThat(problems("{\"title\": \"" + "[\\\"".repeat(100) + "\"}")).isEmpty();
  }
}
