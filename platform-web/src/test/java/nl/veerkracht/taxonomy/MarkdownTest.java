package nl.veerkracht.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void makesHeadingsListsLinksAndTables() {
    String html =
        Markdown.html(
            """
            ## Kop

            - een
            - **twee**

            [bron](https://www.nji.nl/)

            | a | b |
            |---|---|
            | 1 | 2 |
            """);

    assertThat(html)
        .contains(
            "<h2>Kop</h2>",
            "<li>een</li>",
            "<strong>twee</strong>",
            "href=\"https://www.nji.nl/\">bron</a>",
            "<td>1</td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "tekst <img src=x onerror=alert(1)> tekst",
        "<iframe src=\"https://example.org\"></iframe>",
        "<!-- <b> -->",
        "<style>*{display:none}</style>"
      })
  void showsRawHtmlAsText(String raw) {
    assertThat(Markdown.html(raw))
        .doesNotContain("<script", "<img", "<iframe", "<!--", "<style")
        .contains("&lt;");
    assertThat(Markdown.partHtml(raw)).doesNotContain("<script", "<img", "<iframe", "<style");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd"
      })
  void dropsTheAddressOfAnUnsafeLink(String address) {
    assertThat(Markdown.html("[klik](" + address + ")"))
        .contains(">klik</a>")
        .doesNotContainIgnoringCase("script:", "data:", "file:");
    assertThat(Markdown.html("![beeld](" + address + ")"))
        .doesNotContainIgnoringCase("script:", "data:text", "file:");
  }

  @Test
  void putsTheHeadingsOfAPartUnderThoseOfItsPage() {
    assertThat(Markdown.partHtml("## Kop\n\n###### Diep"))
        .contains("<h3>Kop</h3>", "<h6>Diep</h6>");
  }

  @Test
  void leavesOnlyTheWordsToSearchInAndEndsEveryBlock() {
    assertThat(
            Markdown.plain(
                """
                ## Hoe sterk is het bewijs?

                Een **sterk** bewijs met een [bron](https://www.nji.nl/) en
                `code`

                - eerste punt
                - tweede punt
                """))
        .isEqualTo(
            """
            Hoe sterk is het bewijs?
            Een sterk bewijs met een bron en code.
            eerste punt.
            tweede punt.""");
  }

  @Test
  void showsItsOwnPicturesAndOfOthersWhatIsOnThem() {
    String text =
        "![Schema *van* de aanpak](/files/0a1b) en ![Logo \"x\"](https://example.org/logo.png)";

    assertThat(Markdown.html(text))
        .contains("<img src=\"/files/0a1b\" alt=\"Schema van de aanpak\"", "Logo &quot;x&quot;")
        .doesNotContain("example.org");
    assertThat(Markdown.pictures(text))
        .containsExactly(
            new Markdown.Picture("/files/0a1b", "Schema van de aanpak"),
            new Markdown.Picture("https://example.org/logo.png", "Logo \"x\""));
    assertThat(Markdown.pictures(text))
        .extracting(Markdown.Picture::own)
        .containsExactly(true, false);
  }
}
