package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editors decide which words mean the same to who searches, and it is so at once. */
class SearchWordsBrowserTest {

  private static final String FOUND = "/nl/zoeken?q=zwadderneel";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void findsByTheOtherNamesOfAWordUntilItIsTakenAway() {
    Guest editor = Guest.administrator(visitor.portal());
    Guest reader = new Guest(visitor.portal());
    assertThat(reader.get(FOUND).body()).contains("Geen resultaten");

    Reply added =
        editor.post(
            "/nl/woordenlijst/search-word",
            "do",
            "add",
            "nl",
            "Zwadderneel",
            "en",
            "Zwadderneelish");
    assertThat(added.status()).isEqualTo(303);
    String term = added.location().replaceAll("\\?.*", "");
    write(editor, term, "Zwadderneel", "escape game");
    assertThat(reader.get(FOUND).body())
        .contains("/nl/item/yng-escape-game", "Gevonden via een ander woord voor hetzelfde");

    write(editor, term, "Kwalsterneel", "escape game");
    assertThat(reader.get(FOUND).body()).contains("Geen resultaten");
    assertThat(reader.get("/nl/zoeken?q=kwalsterneel").body()).contains("/nl/item/yng-escape-game");

    assertThat(editor.post(term, "do", "retire", "other", "").status()).isEqualTo(303);
    assertThat(reader.get("/nl/zoeken?q=kwalsterneel").body()).contains("Geen resultaten");
    assertThat(editor.get(term).body()).doesNotContain("?search-word=");
  }

  private static void write(Guest editor, String term, String name, String other) {
    Reply written =
        editor.post(
            term, "do", "write", "nl", name, "en", name + "ish", "alt-nl", other, "after", "stay");
    assertThat(written.status()).as(written.body()).isEqualTo(303);
  }
}
