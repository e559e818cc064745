package nl.veerkracht.form.reference;

import static nl.veerkracht.form.reference.Readings.one;
import static nl.veerkracht.form.reference.Readings.problems;
import static nl.veerkracht.form.reference.Readings.titles;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.form.FieldValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexReaderTest {

  private static final String ARTICLE =
      """
      Exported by a reference manager, for info@example.org

      @string{ijcv = "International Journal of Conflict and Violence"}
      @comment{ everything } @preamble{"\\newcommand{\\noop}[1]{}"}

      @Article{doosje2013,
        author   = {Doosje, Bertjan and van den Bos, Kees and {Ministerie van SZW} and
                    Ludwig van Beethoven and others},
        title    = {{Radicalization} Process of Islamic Youth in the {N}etherlands},
        journal  = ijcv,
        volume   = 7, number = 2,
        pages    = {12--34},
        year     = 2013,
        month    = feb # " 14",
        doi      = {https://doi.org/10.1111/josi.12030},
        url      = {https://onlinelibrary.wiley.com/a\\_b~c},
        keywords = {radicalisation, Islam; youth},
        abstract = {We study the role of uncertainty,
                    and of {nested {braces}}.},
        language = {english},
      }
      """;

  @Test
  void readsAnArticle() {
    FieldValues read = one(ARTICLE);

    assertThat(read.values())
        .containsEntry("title.en", "Radicalization Process of Islamic Youth in the Netherlands")
        .containsEntry(
            "authors", "Doosje, B.\nBos, K. van den\nMinisterie van SZW\nBeethoven, L. van")
        .containsEntry("series", "International Journal of Conflict and Violence 7(2)")
        .containsEntry("pages", "12-34")
        .containsEntry("date", "2013-02-14")
        .containsEntry("doi", "10.1111/josi.12030")
        .containsEntry("website", "https://onlinelibrary.wiley.com/a_b~c")
        .containsEntry("keywords", "radicalisation\nIslam\nyouth")
        .containsEntry("summary.en", "We study the role of uncertainty, and of nested braces.")
        .containsEntry("languages", "en")
        .containsEntry(
            "sources",
            "Radicalization Process of Islamic Youth in the Netherlands"
                + " | https://onlinelibrary.wiley.com/a_b~c | 2013-02-14")
        .hasSize(11);
  }

  @Test
  void readsABookAndAReport() {
    FieldValues book =
        one(
            "@book(wrr, editor=\"Jan Jansen\", title={Samenleven}, subtitle={in verscheidenheid},"
                + " publisher={WRR}, series={WRR-Rapport}, number=103, isbn={978-90-6868-783-5},"
                + " date={2020-12/2021}, langid={dutch})");

    assertThat(book.values())
        .containsEntry("title.nl", "Samenleven: in verscheidenheid")
        .containsEntry("authors", "Jansen, J.")
        .containsEntry("publisher", "WRR")
        .containsEntry("series", "WRR-Rapport")
        .containsEntry("document-number", "103")
        .containsEntry("isbn", "978-90-6868-783-5")
        .containsEntry("date", "2020-12");
    assertThat(
            one("@techreport{a,title={T}, institution={WODC}, year={2019}, doi={10.1000/182}}")
                .values())
        .containsEntry("publisher", "WODC")
        .containsEntry("date", "2019")
        .containsEntry("website", "https://doi.org/10.1000/182");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Caf{\\'e} {\\\"e}n \\'etude; Café ën étude",
        "{\\'{\\i}}le \\^{o} \\`a; íle ô à",
        "gar\\c{c}on \\v{s}koda \\~n; garçon škoda ñ",
        "{\\o}re stra{\\ss}e \\AA ngstr\\\"om; øre straße Ångström",
        "Jansen \\& Zoon, 5\\% \\_ \\#; Jansen & Zoon, 5% _ #",
        "\\emph{schuin} en {\\bf vet}; schuin en vet",
        "a--b---c ``d'' e~f; a–b—c “d” e f",
        "$x$ \\textendash{} \\LaTeX; x –",
        "a\\\\b \\; a b"
      })
  void makesPlainTextOfLatex(String latex, String plain) {
    assertThat(LatexText.plain(latex)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Jan Peter de Vries; Vries, J.P. de",
        "de Vries, Jan-Peter; Vries, J.-P. de",
        "De Vries, J. P.; De Vries, J.P.",
        "Knuth, Jr, Donald E.; Knuth, D.E.",
        "Vries, J. de; Vries, J. de",
        "O'Neil, {\\'E}milie; O'Neil, É.",
        "Masten, AS; Masten, A.S.",
        "Plato; Plato",
        "{{Trimbos-instituut and partners}}; Trimbos-instituut and partners",
        "{van} {Dijk}; Dijk, van",
        "{}; ``"
      })
  void writesANameAsThePortalDoes(String name, String written) {
    assertThat(BibTexNames.split(name)).hasSize(1);
    assertThat(BibTexNames.written(name)).isEqualTo(written.equals("``") ? "" : written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "@book{a, title={T}/year=2019}; 2 reference.expected",
        "@book{a, title {T}}; 1 reference.expected",
        "@book{a, title={T}, year=wodc}; 1 reference.string",
        "@book{a,/title={T,/year=2019}/; 1 reference.not-closed",
        "@book{a,/title=\"T,/year=2019}/; 2 reference.not-closed",
        "@book{a, =x}; 1 reference.name",
        "@book{, title={T}}; 1 reference.name",
        "@book{a, title={T}; 1 reference.not-closed",
        "@book{; 1 reference.not-closed",
        "@book{a, year=2019}; 1 reference.no-title"
      })
  void namesTheLineThatItCannotRead(String text, String problem) {
    String good = "\n@book{b, title={Goed}}\n";

    assertThat(problems(text.replace('/', '\n'))).containsExactly(problem);
    assertThat(titles(text.replace('/', '\n') + good)).contains("Goed");
  }

  @Test
  void stopsWhereNearlyEverythingIsWrong() {
    assertThat(problems("@book{a, b={\n".repeat(50_000)))
        .hasSize(21)
        .endsWith("20 reference.stopped");
  }
}
