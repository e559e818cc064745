package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What programs do with the token of an author or an editor, and what they never can. */
class WritingApiBrowserTest {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern REVOKE = Pattern.compile("\\?revoke=(\\d+)");
  private static final String DRAFTS = "/api/v1/drafts";
  private static final String[] ALL = {"read", "write", "upload", "review"};

  private static final String REST =
      """
      {"fields":{"summary":{"nl":"Reigers helpen."},"date":"2025","languages":["nl"],
      "term.factor":["emotieregulatie"],
      "sources":[{"title":"Rapport","url":"https://example.nl/rapport","date":"2025"}]}}
      """;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest editor;
  private Guest author;
  private String email;
  private String token;

  @BeforeEach
  void makeTokens() {
    editor = Guest.administrator(visitor.portal());
    author = new Guest(visitor.portal());
    email = author.join(editor);
    token = author.token("read", "write", "upload");
  }

  private Reply call(String with, String method, String path, String json, String... headers) {
    String[] all = new String[headers.length + 4];
    all[0] = "Authorization";
    all[1] = "Bearer " + with;
    all[2] = "Accept-Language";
    all[3] = "en";
    System.arraycopy(headers, 0, all, 4, headers.length);
    return new Guest(visitor.portal())
        .call(method, path.startsWith("/") ? path : DRAFTS + "/" + path, json, all);
  }

  private String draft(String fields) {
    Reply made =
        call(token, "POST", DRAFTS, "{\"kind\":\"publication\",\"fields\":" + fields + "}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.location()).endsWith(DRAFTS + "/" + made.group(ID));
    return made.group(ID);
  }

  private static String tag(Reply reply) {
    return reply.headers().firstValue("ETag").orElseThrow();
  }

  private static void isProblem(Reply reply, int status, String... texts) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    for (String text : texts) {
      assertThat(reply.body()).contains(text);
    }
  }

  @Test
  void leadsFromATokenToAnItemThatEverybodyReads() {
    String review = editor.token(ALL);
    String id = draft("{\"title\":{\"nl\":\"Purperreigers in de stad\"}}");
    Reply first = call(token, "GET", id, "");
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    String old = tag(first);
    isProblem(call(token, "PATCH", id, "{\"fields\":{}}"), 428, "If-Match");

    String authors = "{\"fields\":{\"authors\":[\"Vries, A. de\"]}}";
    Reply changed = call(token, "PATCH", id, authors, "If-Match", old);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).contains("Purperreigers in de stad", "Vries, A. de");
    Reply stale = call(token, "PUT", id, authors, "If-Match", old);
    isProblem(stale, 412);
    assertThat(tag(stale)).isEqualTo(tag(changed)).isNotEqualTo(old);

    isProblem(call(token, "POST", id + "/submit", ""), 422, "summary.nl", "sources", "term.factor");
    assertThat(call(token, "PATCH", id, REST, "If-Match", tag(changed)).status()).isEqualTo(200);
    Reply submitted = call(token, "POST", id + "/submit", "");
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
    assertThat(submitted.body()).contains("\"state\":\"submitted\"");
    isProblem(call(token, "PATCH", id, authors, "If-Match", "*"), 409);

    isInQueue(review, id, "state=submitted", true);
    isInQueue(review, id, "mine=true", false);
    assertThat(call(review, "POST", id + "/review/take", "").body()).contains("in-review");
    isInQueue(review, id, "mine=true", true);
    isInQueue(review, id, "state=submitted", false);
    isProblem(call(review, "GET", "queue?state=draft&mine=yes", ""), 400, "in-review", "mine");
    isProblem(call(token, "GET", "queue", ""), 403);
    String remark = "{\"field\":\"summary.nl\",\"text\":\"Wat is de conclusie?\"}";
    Reply remarked = call(review, "POST", id + "/remarks", remark);
    assertThat(remarked.status()).as(remarked.body()).isEqualTo(201);
    isProblem(call(review, "POST", id + "/review/return", "{}"), 400, "reason");
    assertThat(call(review, "POST", id + "/review/return", "{\"reason\":\"Zie opmerking\"}").body())
        .contains("\"state\":\"returned\"");

    String number = call(token, "GET", id + "/remarks", "").group(ID);
    assertThat(
            call(token, "POST", id + "/remarks/" + number + "/answer", "{\"text\":\"Staat er nu\"}")
                .body())
        .contains("Staat er nu");
    assertThat(call(token, "POST", id + "/submit", "").status()).isEqualTo(200);
    assertThat(call(review, "POST", id + "/remarks/" + number + "/resolve", "").body())
        .contains("\"resolved\":true");
    isProblem(
        call(review, "POST", id + "/review/publish", "{\"date\":\"2020-01-01\"}"), 400, "date");
    Reply published = call(review, "POST", id + "/review/publish", "{}");

    assertThat(published.body()).contains("\"item\":\"purperreigers-in-de-stad\"");
    assertThat(author.get("/api/v1/items/purperreigers-in-de-stad").status()).isEqualTo(200);
    assertThat(call(token, "GET", id + "/timeline", "").body())
        .contains("started", "submitted", "taken", "returned", "Zie opmerking", "published");
  }

  private void isInQueue(String review, String id, String filter, boolean there) {
    Reply queue = call(review, "GET", "queue?size=100&" + filter, "");
    assertThat(queue.status()).as(queue.body()).isEqualTo(200);
    assertThat(queue.body().contains("\"id\":" + id + ",")).isEqualTo(there);
  }

  @Test
  void doesOnceWhatIsAskedTwiceUnderOneKey() {
    String key = "sleutel-" + email;
    String body = "{\"kind\":\"tool\",\"fields\":{\"title\":{\"nl\":\"Eén keer\"}}}";
    Reply first = call(token, "POST", DRAFTS, body, "Idempotency-Key", key);
    Reply again = call(token, "POST", DRAFTS, body, "Idempotency-Key", key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.location()).isEqualTo(first.location());
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    isProblem(call(token, "POST", DRAFTS, "{\"kind\":\"tool\"}", "Idempotency-Key", key), 422);
    assertThat(call(token, "GET", DRAFTS, "").body()).contains("\"total\":1");
    assertThat(author.post("/nl/mijn-gegevens").body()).contains("kept-answers", "Eén keer");
  }

  @Test
  void doesOnceWhatIsAskedManyTimesAtOnce() {
    List<CompletableFuture<Reply>> asked =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            call(
                                token,
                                "POST",
                                DRAFTS,
                                "{\"kind\":\"tool\"}",
                                "Idempotency-Key",
                                "samen-" + email)))
            .toList();

    assertThat(asked)
        .extracting(CompletableFuture::join)
        .allSatisfy(reply -> assertThat(reply.status()).isIn(201, 409))
        .filteredOn(reply -> reply.status() == 409)
        .allSatisfy(reply -> assertThat(reply.headers().firstValue("Retry-After")).contains("1"));
    assertThat(call(token, "GET", DRAFTS, "").body()).contains("\"total\":1");
  }

  @Test
  void letsARefusalBeMendedUnderTheSameKey() {
    String id = draft("{}");
    isProblem(call(token, "POST", id + "/submit", "", "Idempotency-Key", "in"), 422);
    isProblem(call(token, "POST", id + "/submit", "", "Idempotency-Key", "in"), 422, "title.nl");
  }

  @Test
  void neverOpensWhatIsOfSomebodyElse() {
    String id = draft("{}");
    Guest other = new Guest(visitor.portal());
    other.join(editor);
    String theirs = other.token("read", "write", "upload");
    String narrow = editor.token("read", "write", "upload");

    for (String one : List.of(theirs, narrow)) {
      isProblem(call(one, "GET", id, ""), 404);
      isProblem(call(one, "PATCH", id, "{\"fields\":{}}", "If-Match", "*"), 404);
      isProblem(call(one, "DELETE", id, ""), 404);
      isProblem(call(one, "POST", id + "/submit", ""), 404);
      isProblem(call(one, "GET", id + "/remarks", ""), 404);
      isProblem(call(one, "POST", id + "/files", "{\"name\":\"a.pdf\",\"size\":9}"), 404);
    }
    assertThat(call(token, "DELETE", id, "").status()).isEqualTo(204);
    isProblem(call(token, "DELETE", id, ""), 409);
  }

  @Test
  void takesNothingButATokenThatReachesFarEnough() {
    String id = draft("{}");
    isProblem(author.get(DRAFTS), 401);
    isProblem(
        author.call("POST", DRAFTS, "{\"kind\":\"tool\"}", "Origin", visitor.portal().address()),
        401);
    isProblem(author.get(DRAFTS + "?token=" + token), 401);
    isProblem(call("vkp_nonsense", "GET", DRAFTS, ""), 401);
    isProblem(call(token, "POST", id + "/review/take", ""), 403);
    isProblem(call(author.token("read"), "PATCH", id, "{\"fields\":{}}", "If-Match", "*"), 403);
    isProblem(call(token, "POST", DRAFTS, "{\"kind\":\"page\"}"), 403);
    assertThat(author.get("/nl/toegangssleutels").says("vkp_")).isFalse();
    assertThat(call("nonsense", "GET", DRAFTS, "").headers().firstValue("WWW-Authenticate"))
        .contains("Bearer realm=\"api\", error=\"invalid_token\"");
  }

  @Test
  void endsWithItsTokenAndItsAccount() {
    assertThat(call(token, "GET", DRAFTS, "").status()).isEqualTo(200);
    String id = author.get("/nl/toegangssleutels").group(REVOKE);
    assertThat(author.get("/nl/toegangssleutels?revoke=" + id).says("Repository intrekken?"))
        .isTrue();
    author.post("/nl/toegangssleutels", "do", "revoke", "id", id);
    isProblem(call(token, "GET", DRAFTS, ""), 401);

    String second = author.token("read");
    author.post("/nl/wachtwoord-vergeten", "email", email);
    String code = editor.code(email);
    author.post("/nl/nieuw-wachtwoord", "code", code, "password", "een ander lang wachtwoord");
    isProblem(call(second, "GET", DRAFTS, ""), 401);
    assertThat(editor.get("/nl/logboek?q=toegangssleutel").says("read write upload")).isTrue();
  }

  @Test
  void tellsWhatIsWrongWithABody() {
    isProblem(
        call(token, "POST", DRAFTS, "{\"kind\":\"tool\",\"x\":1}"), 400, "\"parameter\":\"x\"");
    isProblem(call(token, "POST", DRAFTS, "nee"), 400);
    isProblem(call(token, "POST", DRAFTS, " ".repeat(1_000_001)), 413);
    isProblem(call(token, "PUT", DRAFTS, "{}"), 405);
  }

  @Test
  void takesAFileInPieces() {
    String id = draft("{}");
    String text = "Een bestand in twee stukken.";
    int size = text.length();
    isProblem(call(token, "POST", id + "/files", "{\"name\":\"a.exe\",\"size\":9}"), 400, "name");
    Reply made = call(token, "POST", id + "/files", "{\"name\":\"a.txt\",\"size\":" + size + "}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String file = made.location();

    Reply half =
        call(token, "PUT", path(file), text.substring(0, 10), "Content-Range", range(0, 9, size));
    assertThat(half.body()).as(half.body()).contains("\"received\":10");
    Reply wrong =
        call(
            token,
            "PUT",
            path(file),
            text.substring(12),
            "Content-Range",
            range(12, size - 1, size));
    isProblem(wrong, 409);
    assertThat(wrong.headers().firstValue("Upload-Offset")).contains("10");
    Reply whole =
        call(
            token,
            "PUT",
            path(file),
            text.substring(10),
            "Content-Range",
            range(10, size - 1, size));
    assertThat(whole.body()).contains("\"received\":" + size);
    assertThat(call(token, "GET", id + "/files", "").body()).contains("\"name\":\"a.txt\"");
    assertThat(call(token, "DELETE", path(file), "").status()).isEqualTo(204);
    isProblem(call(token, "GET", path(file), ""), 404);
  }

  private static String range(int from, int to, int size) {
    return "bytes " + from + "-" + to + "/" + size;
  }

  private static String path(String address) {
    return address.substring(address.indexOf("/api/"));
  }
}
