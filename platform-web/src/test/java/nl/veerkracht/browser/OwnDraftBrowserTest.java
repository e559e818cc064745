package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an author does with a draft without scripts, by the answers of the portal. */
class OwnDraftBrowserTest {

  private static final Words WORDS = new Words(Language.NL);
  private static final byte[] TEXT = "Tekst over weerbaarheid.".getBytes(StandardCharsets.UTF_8);

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest administrator;
  private Guest author;

  @BeforeEach
  void comeIn() {
    administrator = Guest.administrator(visitor.portal());
    author = new Guest(visitor.portal());
    author.join(administrator);
  }

  private static String id(String draft) {
    return draft.substring(draft.lastIndexOf('/') + 1);
  }

  @Test
  void keepsWhatIsTypedWhenAFileComesWithIt() {
    String draft = author.post("/nl/werk", "kind", "tool").location();
    String uploads = "/uploads?lang=nl&draft=" + id(draft);

    Reply taken =
        author.postFile(
            uploads, "bijlage.txt", TEXT, "do", "bring", "revision", "0", "title.nl", "Één titel");
    assertThat(taken.status()).as(taken.body()).isEqualTo(303);
    assertThat(author.follow(taken).body()).contains("Één titel", "bijlage.txt");

    Reply refused =
        author.postFile(
            uploads, "spel.exe", TEXT, "do", "bring", "revision", "1", "title.nl", "Nieuwe titel");
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.body())
        .contains(WORDS.of("files.reason.type"), "value=\"Nieuwe titel\"", "hooguit 250 MB");
    assertThat(refused.hidden("revision")).isEqualTo("2");
    assertThat(author.get(draft).body()).contains("Nieuwe titel").doesNotContain("spel.exe");

    Reply unknown =
        new Guest(visitor.portal())
            .postFile(uploads, "x.txt", TEXT, "do", "bring", "title.nl", "Getypt zonder sessie");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.body()).contains("value=\"Getypt zonder sessie\"", "name=\"password\"");
  }

  @Test
  void takesAFileAwayAndBringsItBack() {
    String draft = author.post("/nl/werk", "kind", "tool").location();
    String file = author.upload(id(draft), "verslag.txt", TEXT);

    Reply taken = author.post(draft, "remove-file", file, "revision", "0");
    Reply page = author.follow(taken);
    assertThat(page.says(WORDS.of("files.taken", "verslag.txt"))).isTrue();
    assertThat(page.body()).doesNotContain("href=\"/files/" + file);
    assertThat(author.get("/files/" + file).status()).isEqualTo(404);

    String away = page.group(Pattern.compile("name=\"bring-file\" value=\"(\\w+)\""));
    author.post(draft, "bring-file", away, "revision", "0");
    assertThat(author.get("/files/" + file).body()).isEqualTo("Tekst over weerbaarheid.");
  }

  @Test
  void beginsWithAnExampleAndWithACopy() {
    String draft = author.post("/nl/werk", "kind", "tool", "example", "yes").location();
    assertThat(author.get(draft).body()).contains(WORDS.of("prompt.tool.use-when"));
    author.post(draft, "do", "save", "revision", "0", "title.nl", "Wat ik eerder schreef");

    assertThat(author.get("/nl/werk").body()).contains("<option value=\"" + id(draft) + "\">");
    String copy = author.post("/nl/werk", "copy", id(draft)).location();
    assertThat(copy).isNotEqualTo(draft);
    assertThat(author.get(copy).body()).contains("Wat ik eerder schreef (kopie)");
    assertThat(administrator.post("/nl/werk", "copy", id(draft)).status())
        .as("of somebody else")
        .isEqualTo(200);
  }

  @Test
  void savesNothingInWhatIsPublished() {
    String draft = administrator.post("/nl/werk", "kind", "publication").location();
    administrator.post(draft, Filled.publication("Van de redactie zelf"));
    administrator.post("/nl/beoordeel/" + id(draft), "do", "publish", "reason", "Af");

    Reply saved =
        administrator.post(draft, "do", "save", "revision", "1", "title.nl", "Toch anders");
    assertThat(saved.status()).isEqualTo(409);
    assertThat(administrator.get(draft).body())
        .contains("Van de redactie zelf")
        .doesNotContain("Toch anders", "name=\"summary.nl\"");
  }
}
