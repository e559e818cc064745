package nl.veerkracht.form.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Merges two changes of one text, as long as they do not touch each other. */
class TextMerge {

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

  private final List<String> base;
  private final List<String> mine;
  private final List<String> theirs;
  private final boolean keepBoth;
  private final List<String> merged = new ArrayList<>();

  private TextMerge(List<String> base, List<String> mine, List<String> theirs, boolean keepBoth) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.keepBoth = keepBoth;
  }

  /** Lines that both added in the same place are all kept, for each stands for itself. */
  static Optional<String> byLine(String base, String mine, String theirs) {
    return new TextMerge(
            base.lines().toList(), mine.lines().toList(), theirs.lines().toList(), true)
        .merged("\n");
  }

  /** Paragraphs that both added in the same place are a conflict, for a text is read in order. */
  static Optional<String> byParagraph(String base, String mine, String theirs) {
    return new TextMerge(paragraphs(base), paragraphs(mine), paragraphs(theirs), false)
        .merged("\n\n");
  }

  private static List<String> paragraphs(String text) {
    return text.isEmpty() ? List.of() : List.of(EMPTY_LINES.split(text));
  }

  private Optional<String> merged(String separator) {
    Optional<Alignment> toMine = Alignment.of(base, mine);
    Optional<Alignment> toTheirs = Alignment.of(base, theirs);
    return toMine.isPresent() && toTheirs.isPresent() && merge(toMine.get(), toTheirs.get())
        ? Optional.of(String.join(separator, merged))
        : Optional.empty();
  }

  /** Goes from one piece that both left alone to the next; what is between them must be one's. */
  private boolean merge(Alignment toMine, Alignment toTheirs) {
    int fromBase = 0;
    int fromMine = 0;
    int fromTheirs = 0;
    for (int i = 0; i <= base.size(); i++) {
      int atMine = i < base.size() ? toMine.match(i) : mine.size();
      int atTheirs = i < base.size() ? toTheirs.match(i) : theirs.size();
      if (atMine >= 0 && atTheirs >= 0) {
        if (!add(
            base.subList(fromBase, i),
            mine.subList(fromMine, atMine),
            theirs.subList(fromTheirs, atTheirs))) {
          return false;
        }
        if (i < base.size()) {
          merged.add(base.get(i));
        }
        fromBase = i + 1;
        fromMine = atMine + 1;
        fromTheirs = atTheirs + 1;
      }
    }
    return true;
  }

  private boolean add(List<String> was, List<String> isMine, List<String> isTheirs) {
    if (isMine.equals(isTheirs) || isTheirs.equals(was)) {
      merged.addAll(isMine);
    } else if (isMine.equals(was)) {
      merged.addAll(isTheirs);
    } else if (was.isEmpty() && keepBoth) {
      merged.addAll(isMine);
      isTheirs.stream().filter(line -> !isMine.contains(line)).forEach(merged::add);
    } else {
      return false;
    }
    return true;
  }
}
