package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Crawl.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page that a reader can come to by following links. */
class EveryPageBrowserTest {

  private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?\\?|#\\{|\\{\\d\\}");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  private static List<Answer> answers = List.of();
  private static List<String> logged = List.of();

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @BeforeEach
  void walkOnce() {
    if (answers.isEmpty()) {
      List<String> before = visitor.portal().log();
      answers = Crawl.of(visitor.portal());
      List<String> after = visitor.portal().log();
      logged = after.subList(before.size(), after.size());
    }
  }

  @Test
  void isReachedByALinkThatWorks() {
    assertThat(answers).hasSizeGreaterThan(300);
    assertThat(without(answer -> answer.status() == 200)).isEmpty();
  }

  @Test
  void setsNoCookie() {
    assertThat(without(answer -> !answer.cookie())).isEmpty();
  }

  @Test
  void hasATitleALanguageAndOneMainHeading() {
    assertThat(without(EveryPageBrowserTest::headed)).isEmpty();
  }

  private static boolean headed(Answer answer) {
    String body = answer.body();
    return Pattern.compile("<title>[^<]{3,}</title>").matcher(body).find()
        && body.contains(" lang=\"" + answer.path().substring(1, 3) + "\"")
        && body.split("<h1[ >]", -1).length == 2;
  }

  @Test
  void lacksNoText() {
    assertThat(without(answer -> !MISSING_TEXT.matcher(answer.body()).find())).isEmpty();
  }

  @Test
  void usesEachIdOnce() {
    assertThat(without(EveryPageBrowserTest::identified)).isEmpty();
  }

  private static boolean identified(Answer answer) {
    List<String> ids = ID.matcher(answer.body()).results().map(id -> id.group(1)).toList();
    return ids.size() == ids.stream().distinct().count();
  }

  @Test
  void leavesTheLogQuiet() {
    assertThat(logged).filteredOn(line -> !line.isBlank()).isEmpty();
  }

  private static List<Answer> without(Predicate<Answer> wish) {
    return answers.stream().filter(wish.negate()).toList();
  }
}
