package nl.veerkracht.form.compare;

import static java.util.stream.Collectors.joining;
import static nl.veerkracht.form.compare.WordDiff.Change.ADDED;
import static nl.veerkracht.form.compare.WordDiff.Change.REMOVED;
import static nl.veerkracht.form.compare.WordDiff.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.form.compare.WordDiff.Change;
import nl.veerkracht.form.compare.WordDiff.Segment;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  private static String without(List<Segment> segments, Change change) {
    return segments.stream()
        .filter(segment -> segment.change() != change)
        .map(Segment::text)
        .collect(joining());
  }

  private static List<Segment> diff(String before, String after) {
    List<Segment> segments = WordDiff.of(before, after);
    assertThat(without(segments, ADDED)).isEqualTo(before);
    assertThat(without(segments, REMOVED)).isEqualTo(after);
    return segments;
  }

  private static String words(Random random, int count, int different) {
    return IntStream.range(0, count)
        .mapToObj(i -> "woord" + random.nextInt(different) + (i % 80 == 79 ? ".\n\n" : " "))
        .collect(joining());
  }

  @Test
  void marksWordsAndLeavesTheRest() {
    assertThat(diff("Een training voor jongeren.", "Een training voor alle jongeren!"))
        .containsExactly(
            new Segment(SAME, "Een training voor "),
            new Segment(ADDED, "alle "),
            new Segment(SAME, "jongeren"),
            new Segment(REMOVED, "."),
            new Segment(ADDED, "!"));
  }

  @Test
  void keepsWordsWholeAndPhrasesTogether() {
    assertThat(diff("de foto's van e-mail", "het beeld van e-mails"))
        .containsExactly(
            new Segment(REMOVED, "de foto's"),
            new Segment(ADDED, "het beeld"),
            new Segment(SAME, " van "),
            new Segment(REMOVED, "e-mail"),
            new Segment(ADDED, "e-mails"));
  }

  @Test
  void saysNothingOfWhatIsTheSame() {
    assertThat(diff("a", "a")).containsExactly(new Segment(SAME, "a"));
    assertThat(diff("", "")).isEmpty();
    assertThat(diff("", "a b")).containsExactly(new Segment(ADDED, "a b"));
    assertThat(diff("a b", "")).containsExactly(new Segment(REMOVED, "a b"));
  }

  @Test
  void makesBothTextsOfAnyTwo() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      diff(words(random, random.nextInt(30), 6), words(random, random.nextInt(30), 6));
    }
  }

  /** A longest common subsequence by the book is what the shortest script leaves alone. */
  @Test
  void leavesAsMuchAsCanBeLeft() {
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      List<String> a = letters(random);
      List<String> b = letters(random);
      Alignment alignment = Alignment.of(a, b).orElseThrow();
      long matched = IntStream.range(0, a.size()).filter(i -> alignment.match(i) >= 0).count();

      assertThat(matched).isEqualTo(longestCommon(a, b));
      assertThat(IntStream.range(0, a.size()).filter(i -> alignment.match(i) >= 0))
          .allMatch(i -> a.get(i).equals(b.get(alignment.match(i))));
    }
  }

  private static List<String> letters(Random random) {
    return random.ints(random.nextInt(20), 0, 4).mapToObj(Integer::toString).toList();
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        length[i + 1][j + 1] =
            a.get(i).equals(b.get(j))
                ? length[i][j] + 1
                : Math.max(length[i][j + 1], length[i + 1][j]);
      }
    }
    return length[a.size()][b.size()];
  }

  @Test
  void comparesLongTextsInATimeThatNobodyNotices() {
    Random random = new Random(5);
    String text = words(random, 50_000, 5_000);
    String edited = text.replace("woord77 ", "anders ").replace("woord123 ", "");

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(diff(text, edited)).hasSizeGreaterThan(20);
          diff(text, words(random, 50_000, 5_000));
          diff(text, "");
        });
  }

  @Test
  void comparesParagraphsWhereWordsDifferTooMuch() {
    Random random = new Random(6);
    String kept = words(random, 2_000, 5_000);
    String before = words(random, 5_000, 5_000) + "\n\n" + kept + "Het einde is oud.\n";
    String after = words(random, 5_000, 5_000) + "\n\n" + kept + "Het einde is nieuw.\n";
    List<Segment> segments = diff(before, after);

    assertThat(segments.stream().filter(segment -> segment.change() == SAME))
        .anyMatch(segment -> segment.text().contains(kept.strip()));
    assertThat(segments).endsWith(new Segment(ADDED, "nieuw"), new Segment(SAME, ".\n"));
  }

  @Test
  void comparesLinesAsAWhole() {
    assertThat(WordDiff.ofLines("polarisatie\nonrust", "polarisatie\nonrust\nracisme"))
        .containsExactly(
            new Segment(SAME, "polarisatie\nonrust\n"), new Segment(ADDED, "racisme\n"));
    assertThat(WordDiff.ofLines("Jansen, A.", "Jansen, B."))
        .containsExactly(new Segment(REMOVED, "Jansen, A.\n"), new Segment(ADDED, "Jansen, B.\n"));
  }

  @Test
  void takesAnyCharacter() {
    String strange =
        IntStream.range(1, 3_000)
            .filter(i -> i != '\r')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    diff(strange, strange + "👩‍👩‍👧 e\u0301\u200D");
    diff("a-".repeat(20_000), "a-".repeat(20_001) + "b");
  }
}
