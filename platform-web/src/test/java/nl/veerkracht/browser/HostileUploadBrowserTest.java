package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.files.extract.HostileFolder;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.taxonomy.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A folder of hostile files, brought one by one: each costs itself only and is told why. */
class HostileUploadBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @TempDir private Path folder;

  private Guest author;
  private String draft;

  @BeforeEach
  void begin() {
    author = new Guest(visitor.portal());
    author.join(Guest.administrator(visitor.portal()));
    draft = author.post("/nl/werk", "kind", "tool").location();
  }

  private String uploads() {
    return "/uploads?draft=" + draft.substring(draft.lastIndexOf('/') + 1);
  }

  @Test
  void refusesOrMarksEachOfThem() throws IOException {
    Map<String, Reason> expected = HostileFolder.write(folder);
    List<String> uploadsOfOthers = names("files/uploads");
    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, Reason> one : expected.entrySet()) {
      Path file = folder.resolve(one.getKey());
      String text = one.getValue().text(Language.NL);
      all.assertThat(bring(file)).as(one.getKey()).contains(text);
      all.assertThat(visitor.open("/nl").status()).as("after " + one.getKey()).isEqualTo(200);
      Files.delete(file);
    }
    all.assertAll();
    assertThat(names("files/work")).isEmpty();
    assertThat(names("files/uploads")).isEqualTo(uploadsOfOthers);
  }

  /** Brings a file; what the portal says about it, when it refuses and on the page of the draft. */
  private String bring(Path file) throws IOException {
    Reply begun = author.announce(uploads(), file.getFileName().toString(), Files.size(file));
    if (begun.status() != 201) {
      return reason(begun);
    }
    author.piece(begun.location(), 0, BodyPublishers.ofFile(file));
    Reply state = author.waitUntilRead(begun.location());
    return reason(state) + author.get(draft).body();
  }

  private static String reason(Reply reply) {
    return URLDecoder.decode(
        reply.headers().firstValue("Upload-Reason").orElse(""), StandardCharsets.UTF_8);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(visitor.portal().data().resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void showsNoNameThatMisleads() throws IOException {
    String long300 = "n".repeat(296) + ".txt";
    Map<String, String> shown =
        Map.of(
            "../../../etc/passwd.txt",
            "passwd.txt",
            "..\\..\\windows\\win.txt",
            "win.txt",
            "factuur\u202Etxt.pdf.txt",
            "factuurtxt.pdf.txt",
            "regel\r\nSet-Cookie: x=1.txt",
            "regelSet-Cookie- x=1.txt",
            long300,
            "n".repeat(195) + "….txt");
    for (Map.Entry<String, String> one : shown.entrySet()) {
      byte[] content = ("Gewone tekst van " + one.getValue()).getBytes(StandardCharsets.UTF_8);
      String id = author.upload(draft.substring(draft.lastIndexOf('/') + 1), one.getKey(), content);

      Reply file = author.get("/files/" + id);
      assertThat(author.get(draft).body()).contains(">" + one.getValue() + "</a>");
      assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .isEqualTo(
              "attachment; filename*=UTF-8''" + Guest.encoded(one.getValue()).replace("+", "%20"));
    }
  }
}
