package nl.veerkracht.form.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.veerkracht.form.compare.Alignment.Hunk;

/**
 * What changed between two texts. What is the same with what was removed is exactly the old text,
 * and with what was added exactly the new one.
 *
 * <p>Texts are compared by words. Where these differ too much for that, whole paragraphs are
 * compared first, and words only inside paragraphs that changed; the time stays bounded.
 */
public final class WordDiff {

  /** Words with their hyphens and apostrophes, spaces, and every other character by itself. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+){0,9}|[ \\t]+|\\X");

  private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  /** Lines with the empty ones after them. */
  private static final Pattern PARAGRAPHS = Pattern.compile("[^\\n]*\\n+|[^\\n]+");

  /** What happened to a piece of text. */
  public enum Change {
    SAME,
    ADDED,
    REMOVED
  }

  /** A piece of text. */
  public record Segment(Change change, String text) {}

  private WordDiff() {}

  /** The changes word by word. */
  public static List<Segment> of(String before, String after) {
    Segments segments = new Segments();
    if (!add(WORDS, before, after, segments, Segments::replaced)) {
      boolean compared =
          add(
              PARAGRAPHS,
              before,
              after,
              segments,
              (all, removed, added) -> {
                if (!add(WORDS, removed, added, all, Segments::replaced)) {
                  all.replaced(removed, added);
                }
              });
      if (!compared) {
        segments.replaced(before, after);
      }
    }
    return segments.all();
  }

  /** The changes line by line, for texts of which every line stands for itself. */
  public static List<Segment> ofLines(String before, String after) {
    Segments segments = new Segments();
    if (!add(LINES, ended(before), ended(after), segments, Segments::replaced)) {
      segments.replaced(ended(before), ended(after));
    }
    return segments.all();
  }

  /** So that a last line is the same with and without another one after it. */
  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private interface Replaced {
    void add(Segments segments, String removed, String added);
  }

  /** Adds everything, or nothing when the texts differ too much by these pieces. */
  private static boolean add(
      Pattern pieces, String before, String after, Segments segments, Replaced replaced) {
    List<String> a = split(pieces, before);
    List<String> b = split(pieces, after);
    Optional<Alignment> alignment = Alignment.of(a, b);
    for (Hunk hunk : alignment.map(Alignment::hunks).orElse(List.of())) {
      String removed = String.join("", a.subList(hunk.fromA(), hunk.toA()));
      if (hunk.same()) {
        segments.same(removed);
      } else {
        replaced.add(segments, removed, String.join("", b.subList(hunk.fromB(), hunk.toB())));
      }
    }
    return alignment.isPresent();
  }

  private static List<String> split(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
