package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal makes of a draft that meets what is online already. */
class MeetingDraftsBrowserTest {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final String DRAFTS = "/api/v1/drafts";
  private static final String OLD = "home-start";
  private static final String NEXT = "{\"item\":\"" + OLD + "\"}";
  private static final String WORK =
      """
      {"kind":"publication","fields":{"title":{"nl":"Rots & Water"},"authors":["Vries, A. de"],
      "summary":{"nl":"Over water."},"date":"2025","languages":["nl"],
      "term.factor":["emotieregulatie"],"term.publication-type":["onderzoeksrapport"],
      "sources":[{"title":"Rapport","url":"https://example.nl/rapport","date":"2025"}]}}
      """;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest editor;
  private String pen;

  @BeforeEach
  void makeToken() {
    editor = Guest.administrator(visitor.portal());
    pen = editor.token("read", "write", "review");
  }

  private Reply call(String method, String path, String json, String... headers) {
    return new Guest(visitor.portal())
        .call(method, DRAFTS + path, json, with(headers, "Authorization", "Bearer " + pen));
  }

  private static String[] with(String[] all, String name, String value) {
    String[] more = Arrays.copyOf(all, all.length + 2);
    more[all.length] = name;
    more[all.length + 1] = value;
    return more;
  }

  private String begin(String json) {
    Reply made = call("POST", "", json);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/" + made.group(ID);
  }

  private void does(int status, Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
  }

  @Test
  void tellsWhatADraftIsMuchLikeUntilItIsSaidToBeSomethingElse() {
    String draft = begin(WORK);
    Reply like = call("POST", draft + "/submit", "");
    does(422, like);
    assertThat(like.body()).contains("\"parameter\":\"distinct\"", "\"value\":\"rots-en-water\"");
    does(400, call("POST", draft + "/submit", "{\"distinct\":\"ja\"}"));
    does(200, call("POST", draft + "/submit", "{\"distinct\":true}"));
  }

  @Test
  void takesNothingBackThatChangedOnlineSinceADraftWasBegun() {
    String draft = begin(NEXT);
    does(204, call("DELETE", draft, ""));
    addSchool();
    retitle(draft, "Anders dan het was");
    does(200, call("POST", draft + "/review/publish", "{}"));
    assertThat(editor.get("/api/v1/items/" + OLD).body())
        .contains("Anders dan het was", "\"school\"");

    String late = begin(NEXT);
    does(204, call("DELETE", late, ""));
    String first = begin(NEXT);
    retitle(first, "De eerste naam");
    does(200, call("POST", first + "/review/publish", "{}"));
    retitle(late, "De tweede naam");
    does(409, call("POST", late + "/review/publish", "{}"));
    assertThat(call("GET", late + "/remarks", "").body()).contains("De eerste naam");
    does(200, call("POST", late + "/review/publish", "{}"));
    assertThat(editor.get("/api/v1/items/" + OLD).body()).contains("De tweede naam");

    String back = begin(NEXT);
    retitle(back, "Home-Start");
    does(200, call("POST", back + "/review/publish", "{}"));
  }

  /** A bulk edit of one item. */
  private void addSchool() {
    String page = "/nl/bulkbewerking?q=" + OLD;
    String[] change = {"deed", "add", "term", "setting/school"};
    Reply preview = editor.post(page, with(with(change, "item", OLD), "do", "preview"));
    String chosen = preview.hidden("chosen");
    does(303, editor.post(page, with(with(change, "chosen", chosen), "do", "make")));
  }

  /** Brings a draft back if it was put away, gives it a title and hands it to the editors. */
  private void retitle(String draft, String title) {
    editor.post("/nl/concept" + draft, "do", "bring-back");
    String fields = "{\"fields\":{\"title\":{\"nl\":\"" + title + "\"}}}";
    does(200, call("PATCH", draft, fields, "If-Match", "*"));
    does(200, call("POST", draft + "/submit", "{\"distinct\":true}"));
  }
}
