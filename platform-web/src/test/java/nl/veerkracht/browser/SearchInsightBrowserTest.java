package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors see of how people search, and what nobody ever sees. */
class SearchInsightBrowserTest {

  private static final String SEARCH = "/nl/zoeken?q=";
  private static final String INSIGHT = "/nl/zoekgedrag?days=7";

  private static final int MOST_LOOKS = 50;
  private static final Duration PAUSE = Duration.ofMillis(100);

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  /** Asks for a page as the browser of somebody who looks at it. */
  private Reply look(Guest guest, String path, String from) {
    return guest.call(
        "GET",
        path,
        "",
        "Sec-Fetch-Mode",
        "navigate",
        "Sec-Fetch-Site",
        from.isEmpty() ? "none" : "same-origin",
        "Referer",
        visitor.portal().address() + from);
  }

  /** How often editors see a question, in the list of those that went like this. */
  private static int times(Guest editor, String outcome, String words) {
    String list =
        editor.get(INSIGHT).body().split("<h3>" + outcome, 2)[1].split("<h3>|</section>", 2)[0];
    Pattern line = Pattern.compile("<b>" + words + "</b>.*?(\\d+) keer", Pattern.DOTALL);
    Matcher found = line.matcher(list);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  @Test
  void showsEditorsWhatMoreThanOneNetworkDidNotFind() {
    Guest editor = Guest.administrator(visitor.portal());
    Guest first = new Guest(visitor.portal());
    Guest second = new Guest(visitor.portal());
    String nothing = "Niets gevonden";

    look(first, SEARCH + "Grimmelfluns", "");
    look(first, SEARCH + "grimmelfluns", "/nl");
    second.get(SEARCH + "grimmelfluns");
    assertThat(editor.get(INSIGHT).body()).doesNotContain("grimmelfluns");
    look(second, SEARCH + "GRIMMELFLUNS", "");
    assertThat(times(editor, nothing, "grimmelfluns")).isEqualTo(3);

    look(second, SEARCH + "grimmelfluns&sort=title", SEARCH + "grimmelfluns");
    look(second, SEARCH + "grimmelfluns&page=2", SEARCH + "pad");
    look(editor, SEARCH + "grimmelfluns", INSIGHT);
    assertThat(times(editor, nothing, "grimmelfluns")).isEqualTo(3);
    for (Guest guest : new Guest[] {first, second}) {
      look(guest, SEARCH + "grimmel%40example.nl", "");
      look(guest, SEARCH + "grimmel+06-12345678", "");
      look(guest, SEARCH + Guest.encoded("<i>grimmel</i>"), "");
    }
    assertThat(editor.get(INSIGHT).body())
        .contains("&lt;i&gt;grimmel")
        .doesNotContain("grimmel@", "grimmel 06", "<i>grimmel");

    String form = "/nl/woordenlijst/search-word?nl=grimmelfluns";
    assertThat(editor.get(INSIGHT).body()).contains(form + "#nieuw");
    assertThat(editor.get(form).body()).contains("value=\"grimmelfluns\"");
    Reply table = editor.get("/en/search-insight?days=365&table=questions");
    assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.body()).contains("\"grimmelfluns\";\"Nothing found\";\"3\"");
  }

  @Test
  void showsEditorsWhatIsChosenAndOpened() {
    Guest editor = Guest.administrator(visitor.portal());
    Guest first = new Guest(visitor.portal());
    Guest second = new Guest(visitor.portal());
    String unopened = "Wel iets gevonden";
    String asked = "rots water jongens";
    String search = SEARCH + "Rots+water+jongens";
    String item = "/nl/item/rots-en-water";
    int before = opened(editor);

    look(first, search, "");
    look(second, search, "/nl");
    assertThat(times(editor, unopened, asked)).isEqualTo(2);
    look(first, search + "&setting=school", search);
    look(first, search + "&setting=school&kind=intervention", search + "&setting=school");
    second.get(item);
    look(second, item, "/nl");
    look(second, "/nl/item/bestaat-niet", search);
    assertThat(times(editor, unopened, asked)).isEqualTo(2);

    look(second, item, search);
    waitUntilCounted(editor, before);
    assertThat(times(editor, unopened, asked)).isZero();
    assertThat(opened(editor)).isEqualTo(before + 1);
    assertThat(editor.get("/nl/zoekgedrag?table=filters").body())
        .contains("\"Plek\";\"School\";", "\"Soort\";\"Interventies\";");
    assertThat(editor.get("/nl/zoekgedrag?table=searches").body()).contains("\"Zonder resultaat\"");
    assertThat(editor.get("/en/search-insight").body())
        .contains("Results opened most", "Rots &amp; Water");
  }

  /** An opened page is counted when it has been sent, so that nobody waits for it. */
  private static void waitUntilCounted(Guest editor, int before) {
    for (int looks = 0; looks < MOST_LOOKS && opened(editor) == before; looks++) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static int opened(Guest editor) {
    Matcher line =
        Pattern.compile("\"Rots & Water\";\"[^\"]*\";\"(\\d+)\"")
            .matcher(editor.get("/nl/zoekgedrag?table=opened").body());
    return line.find() ? Integer.parseInt(line.group(1)) : 0;
  }
}
