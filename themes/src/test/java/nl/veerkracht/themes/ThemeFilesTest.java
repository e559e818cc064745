package nl.veerkracht.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The theme stays light, self-contained and ruled by its tokens. */
class ThemeFilesTest {

  private static final int FIRST_VISIT = 90 * 1024;
  private static final int FONTS = 60 * 1024;
  private static final String FIRST_FONT = "fonts/atkinson-latin.woff2";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LITERAL_COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsla?|oklch|oklab)\\(");
  private static final Pattern USED = Pattern.compile("var\\(--([a-z0-9-]+)");
  private static final Pattern DECLARED = Pattern.compile("--([a-z0-9-]+):");
  private static final Pattern ADDRESS = Pattern.compile("url\\(\"([^\"]+)\"\\)");

  @Test
  void onlyTheTokensHoldColours() {
    assertThat(matches(LITERAL_COLOUR, css("platform.css"), 0)).isEmpty();
  }

  @Test
  void everyTokenUsedIsDeclared() {
    String platform = css("platform.css");
    Set<String> declared = new HashSet<>(matches(DECLARED, css("tokens.css") + platform, 1));
    assertThat(declared).containsAll(matches(USED, platform + css("print.css"), 1));
  }

  @Test
  void everyTokenDeclaredIsUsed() {
    Set<String> used = new HashSet<>(matches(USED, css("tokens.css") + css("platform.css"), 1));
    used.addAll(matches(USED, ThemeFiles.text("icons.svg"), 1));
    assertThat(used).containsAll(matches(DECLARED, css("tokens.css"), 1));
  }

  @Test
  void refersToItsOwnFilesOnly() {
    for (String sheet : ThemeFiles.endingIn(".css")) {
      assertThat(matches(ADDRESS, css(sheet), 1)).allMatch(ThemeFiles::exists);
      assertThat(css(sheet)).doesNotContain("@import", "http:", "https:", "data:");
    }
    for (String script : ThemeFiles.endingIn(".js")) {
      assertThat(ThemeFiles.text(script)).doesNotContain("http:", "https:", "data:", "innerHTML");
    }
  }

  @Test
  void drawingsAreWellFormedAndHoldNoStyleOrScript()
      throws ParserConfigurationException, SAXException, IOException {
    for (String drawing : ThemeFiles.endingIn(".svg")) {
      Document document = parse(drawing);
      assertThat(document.getElementsByTagName("style").getLength()).as(drawing).isZero();
      assertThat(document.getElementsByTagName("script").getLength()).as(drawing).isZero();
      assertThat(ThemeFiles.text(drawing)).doesNotContain("style=", "xlink:");
    }
  }

  @Test
  void iconNamesAreUnique() throws ParserConfigurationException, SAXException, IOException {
    NodeList symbols = parse("icons.svg").getElementsByTagName("symbol");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < symbols.getLength(); i++) {
      String name = symbols.item(i).getAttributes().getNamedItem("id").getNodeValue();
      assertThat(names.add(name)).as(name).isTrue();
    }
    assertThat(names)
        .contains(
            "level-individueel",
            "level-gemeenschap",
            "level-maatschappelijk",
            "evidence-0",
            "evidence-5");
  }

  @Test
  void aFirstVisitStaysSmall() throws IOException {
    int total = ThemeFiles.bytes(FIRST_FONT).length;
    for (String ending : List.of(".css", ".js", ".svg")) {
      for (String file : ThemeFiles.endingIn(ending)) {
        total += zipped(ThemeFiles.bytes(file));
      }
    }
    assertThat(total).isLessThan(FIRST_VISIT);
  }

  @Test
  void theFontStaysSmallAndBringsItsLicence() {
    int total =
        ThemeFiles.endingIn(".woff2").stream()
            .mapToInt(font -> ThemeFiles.bytes(font).length)
            .sum();
    assertThat(total).isBetween(1, FONTS);
    assertThat(ThemeFiles.text("fonts/OFL.txt")).contains("SIL OPEN FONT LICENSE Version 1.1");
  }

  private static String css(String name) {
    return COMMENT.matcher(ThemeFiles.text(name)).replaceAll("");
  }

  private static Set<String> matches(Pattern pattern, String text, int group) {
    Set<String> found = new TreeSet<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      found.add(match.group(group));
    }
    return found;
  }

  private static Document parse(String drawing)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(ThemeFiles.bytes(drawing)));
  }

  private static int zipped(byte[] content) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(target)) {
      zip.write(content);
    }
    return target.size();
  }
}
