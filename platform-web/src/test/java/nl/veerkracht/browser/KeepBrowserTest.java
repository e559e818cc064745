package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** From a question without an answer to hearing of one, and sharing what was found. */
class KeepBrowserTest {

  private static final Words WORDS = new Words(Language.NL);
  private static final int SECONDS_TO_HEAR = 60;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private static void publish(Guest administrator, String title) {
    String draft = administrator.post("/nl/werk", "kind", "publication").location();
    assertThat(administrator.post(draft, Filled.publication(title)).status()).isEqualTo(303);
    String review = draft.replace("/concept/", "/beoordeel/");
    assertThat(administrator.post(review, "do", "publish").status()).isEqualTo(303);
  }

  private static Locator hears(Page page) {
    Locator news = page.locator("main li[data-new]");
    page.navigate("/nl/meldingen");
    for (int i = 0; i < SECONDS_TO_HEAR && news.count() == 0; i++) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      page.navigate("/nl/meldingen");
    }
    return news;
  }

  @Test
  void hearsOfAnAnswerKeepsItAndSharesIt() throws Exception {
    Guest administrator = Guest.administrator(visitor.portal());
    Guest guest = new Guest(visitor.portal());
    String email = guest.join(administrator);
    Page page = visitor.page();
    page.navigate("/nl/zoeken?q=kluutvogels&sort=date");
    page.getByText(WORDS.of("keep.search")).click();
    page.locator("#f-email").fill(email);
    page.locator("#f-password").fill(Guest.PASSWORD);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("main .card h2")).hasText("‘kluutvogels’");
    page.locator("button[value=follow]").click();
    assertThat(page.locator("main [role=status]")).hasText(WORDS.of("keep.done.followed"));
    page.locator("#f-name").fill("Vogels & co");
    page.locator("#f-note").fill("Vraag van de wethouder");
    page.locator("button[value=keep]").click();
    assertThat(page.locator("main [role=status]")).hasText(WORDS.of("keep.done.kept"));

    publish(administrator, "Kluutvogels in de wijk");
    Locator news = hears(page);
    assertThat(news).containsText("Kluutvogels in de wijk");
    assertThat(news).containsText("‘kluutvogels’");
    assertThat(page.locator(".work-bar")).containsText("Meldingen (1)");
    news.locator("button").click();
    assertThat(page.locator(".work-bar")).not().containsText("Meldingen (1)");

    page.getByText("Kluutvogels in de wijk").click();
    page.getByText(WORDS.of("keep.item")).first().click();
    page.locator("button[value=keep]").click();
    assertThat(page.locator("main [role=status]")).hasText(WORDS.of("keep.done.kept"));
    page.navigate("/nl/lijsten");
    page.getByText("Vogels & co").click();
    assertThat(page.locator("main li.person")).hasCount(2);
    page.locator("button[value=share]").click();
    String shared = page.locator(".shared-address").innerText();
    isReadByOthers(shared, page.url());

    page.locator("button[value=take]").first().click();
    assertThat(page.locator("main li.person")).hasCount(1);
    page.locator("button[value=back]").click();
    assertThat(page.locator("main li.person")).hasCount(2);
    page.locator("button[value=unshare]").click();
    assertThat(page.locator("button[value=share]")).isVisible();
    assertThat(new Guest(visitor.portal()).get(shared).status()).isEqualTo(404);
    page.navigate(page.url() + "?ask=remove");
    page.locator("form.form-card button[value=remove]").click();
    page.locator("button[value=restore]").click();
    assertThat(page.locator("main h1")).hasText("Vogels & co");
  }

  private void isReadByOthers(String shared, String own) throws Exception {
    Guest stranger = new Guest(visitor.portal());
    Reply list = stranger.get(shared);
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body())
        .contains("Vogels &amp; co", "Kluutvogels in de wijk", "noindex")
        .doesNotContain("wethouder", "example.nl", "Iemand heeft");
    assertThat(stranger.get(shared + "?as=csv").body()).contains("\"Kluutvogels in de wijk\"");
    assertThat(stranger.get(shared + "?as=ris").body()).contains("TI  - Kluutvogels in de wijk");
    Reply page = stranger.get(shared + "?as=html");
    assertThat(page.headers().firstValue("Content-Disposition").orElse("")).contains("lijst.html");
    assertThat(page.body()).contains("<h1>Vogels &amp; co</h1>");
    assertThat(stranger.get(own).status()).isEqualTo(401);
  }

  @Test
  void isReadByFeedReaders() throws Exception {
    Guest reader = new Guest(visitor.portal());
    Matcher feed =
        Pattern.compile(
                "<link rel=\"alternate\" type=\"application/atom\\+xml\"[^>]* href=\"([^\"]*)\"")
            .matcher(reader.get("/nl/zoeken?sort=date&kind=tool").body());
    assertThat(feed.find()).isTrue();
    Reply reply = reader.get(feed.group(1).replace("&amp;", "&"));
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
    Document read =
        parsers.newDocumentBuilder().parse(new InputSource(new StringReader(reply.body())));

    assertThat(read.getDocumentElement().getTagName()).isEqualTo("feed");
    assertThat(read.getElementsByTagName("entry").getLength()).isPositive();
    assertThat(reply.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(reply.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    assertThat(reply.headers().firstValue("ETag")).isPresent();
  }
}
