package nl.veerkracht.form.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.taxonomy.Language;

/**
 * Lines in two languages of which each belongs to the line at the same place in the other: merged
 * apart, a translation would end up beside another text.
 */
class PairedLines {

  /** No field contains it: {@link FieldValues} leaves such characters out. */
  private static final String BETWEEN = "\u001F";

  private PairedLines() {}

  /** Both languages in one text. */
  static String of(FieldValues values, String subject) {
    List<String> dutch = values.get(subject + "." + Language.NL.code()).lines().toList();
    List<String> english = values.get(subject + "." + Language.EN.code()).lines().toList();
    return IntStream.range(0, Math.max(dutch.size(), english.size()))
        .mapToObj(i -> line(dutch, i) + BETWEEN + line(english, i))
        .collect(Collectors.joining("\n"));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** One of the languages again. */
  static String in(Language language, String pairs) {
    String text =
        pairs
            .lines()
            .map(pair -> pair.split(BETWEEN, 2)[language == Language.NL ? 0 : 1])
            .collect(Collectors.joining("\n"));
    return text.isBlank() ? "" : text;
  }
}
