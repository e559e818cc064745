package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The plug is pulled at a random moment while a file comes in, a draft is saved, an item is
 * published, the index is rebuilt and, at the next start, made; as often as {@code crash.rounds}
 * says.
 */
@EnabledIfSystemProperty(named = "crash.rounds", matches = "\\d+")
class CrashBrowserTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
  private static final Pattern TITLE =
      Pattern.compile("name=\"title\\.nl\"[^>]*value=\"Stand (\\d+)\"|>Stand (\\d+)</textarea>");
  private static final int PIECE = 1_000_000;
  private static final int LONGEST_LIFE = 2_500;
  private static final int SECONDS_TO_FIND = 20;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private RunningPortal portal;
  private Guest author;
  private Guest editor;
  private String email;
  private long shipped;
  private final List<String> published = new ArrayList<>();

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void losesNothingWhenThePlugIsPulled() throws Exception {
    portal = RunningPortal.start("crash-portal", Map.of());
    editor = Guest.administrator(portal);
    author = new Guest(portal);
    email = author.join(editor);
    shipped = total("");
    for (int round = 1; round <= ROUNDS; round++) {
      interrupt(round);
      portal.kill();
      portal.startAndDie(Duration.ofMillis(random.nextInt(10_000)));
      comeBack();
      assertThat(total("")).as(named(round)).isEqualTo(shipped + published.size());
      for (String item : published) {
        assertThat(author.get(item).status()).as(named(round) + item).isEqualTo(200);
      }
    }
  }

  private String named(int round) {
    return "round " + round + " of seed " + seed + " ";
  }

  /** Works at three things at once until the plug is pulled, and looks what became of them. */
  private void interrupt(int round) throws InterruptedException {
    String typed = begun();
    String submitted = begun();
    author.post("/nl/concept/" + submitted, Filled.publication("Proefstuk " + round));
    byte[] content = new byte[30 * PIECE];
    Arrays.fill(content, (byte) ('a' + round));
    String upload =
        author.announce("/uploads?draft=" + typed, "lang.txt", content.length).location();
    editor.post("/nl/zoekindex", "do", "rebuild");
    int[] saved = {0};
    int[] sent = {0};

    List<Thread> work =
        List.of(
            untilTheEnd(() -> saveOn(typed, saved)),
            untilTheEnd(() -> sendOn(upload, content, sent)),
            untilTheEnd(() -> publishOnce(submitted)));
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_LIFE)).toNanos());
    portal.kill();
    for (Thread one : work) {
      one.join();
    }
    comeBack();

    assertThat(stand(typed)).as(named(round) + "saved").isBetween(saved[0], saved[0] + 1);
    goesOn(upload, content, sent[0]);
    isWholeOrNotThere(submitted, round);
  }

  private String begun() {
    String place = author.post("/nl/werk", "kind", "publication").location();
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** Ends quietly when the server is gone: that is what happens here. */
  private static Thread untilTheEnd(Runnable work) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                work.run();
              } catch (UncheckedIOException e) {
                assertThat(e.getCause()).isInstanceOf(IOException.class);
              }
            });
  }

  private void saveOn(String draft, int[] saved) {
    String revision = "0";
    for (int stand = 1; ; stand++) {
      Reply reply =
          author.post(
              "/nl/concept/" + draft,
              "do",
              "autosave",
              "revision",
              revision,
              "title.nl",
              "Stand " + stand);
      assertThat(reply.status()).isEqualTo(200);
      revision = reply.headers().firstValue("X-Revision").orElseThrow();
      saved[0] = stand;
    }
  }

  private void sendOn(String upload, byte[] content, int[] sent) {
    while (sent[0] < content.length) {
      Reply reply =
          author.piece(upload, sent[0], BodyPublishers.ofByteArray(content, sent[0], PIECE));
      assertThat(reply.status()).isEqualTo(200);
      sent[0] += PIECE;
    }
  }

  private void publishOnce(String draft) {
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_LIFE)).toNanos());
    editor.post("/nl/beoordeel/" + draft, "do", "take");
    editor.post("/nl/beoordeel/" + draft, "do", "publish");
  }

  private void comeBack() {
    portal = portal.again();
    editor = Guest.administrator(portal);
    author = new Guest(portal);
    assertThat(author.signIn(email, Guest.PASSWORD).status()).isEqualTo(303);
  }

  private int stand(String draft) {
    String body = author.get("/nl/concept/" + draft).body();
    var found = TITLE.matcher(body);
    if (!found.find()) {
      return 0;
    }
    return Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** What was confirmed is there, the rest can be sent, and together they are the file. */
  private void goesOn(String upload, byte[] content, int sent) {
    long there =
        Long.parseLong(author.head(upload).headers().firstValue("Upload-Offset").orElseThrow());
    assertThat(there).isBetween((long) sent, (long) sent + PIECE);
    author.piece(
        upload,
        there,
        BodyPublishers.ofByteArray(content, (int) there, content.length - (int) there));
    assertThat(author.waitUntilRead(upload).headers().firstValue("Upload-State")).contains("READY");
    Reply file = author.get(upload.replace("/uploads/", "/files/"));
    assertThat(file.body().length()).isEqualTo(content.length);
    assertThat(file.body().chars()).allMatch(letter -> letter == content[0]);
  }

  /** Either everything of a publication happened, or nothing of it and it can be done again. */
  private void isWholeOrNotThere(String draft, int round) {
    String item = "/nl/item/proefstuk-" + round;
    String page = editor.get("/nl/beoordeel/" + draft).body();
    boolean done = page.contains("data-state=\"published\"");
    assertThat(author.get(item).status()).as(named(round)).isEqualTo(done ? 200 : 404);
    if (!done) {
      publishNow(draft);
    }
    published.add(item);
    assertThat(author.get(item).status()).as(named(round)).isEqualTo(200);
    waitUntilFound("?q=proefstuk", round);
  }

  private void publishNow(String draft) {
    editor.post("/nl/beoordeel/" + draft, "do", "take");
    assertThat(editor.post("/nl/beoordeel/" + draft, "do", "publish").status()).isEqualTo(303);
  }

  private void waitUntilFound(String query, int round) {
    for (int i = 0; i < SECONDS_TO_FIND && total(query) < published.size(); i++) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
    assertThat(total(query)).as(named(round) + "found").isEqualTo(published.size());
  }

  private long total(String query) {
    return JsonParser.parseString(author.get("/api/v1/search" + query).body())
        .getAsJsonObject()
        .get("total")
        .getAsLong();
  }
}
