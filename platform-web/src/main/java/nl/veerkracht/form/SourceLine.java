package nl.veerkracht.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Source;

/**
 * A source as one line: {@code title | url | date | note in Dutch | note in English}, of which only
 * the title must be there. A bar, a backslash or a new line inside a part is written {@code \|},
 * {@code \\} or {@code \n}; any other backslash stands for itself.
 *
 * @param surplus how many parts there are that mean nothing
 */
public record SourceLine(
    String title, String url, String date, String noteNl, String noteEn, int surplus) {

  private static final int PARTS = 5;

  /** The line of a source. */
  public static SourceLine of(Source source) {
    return new SourceLine(
        source.title(),
        source.url() == null ? "" : source.url(),
        source.date() == null ? "" : source.date(),
        FieldReader.text(source.note(), Language.NL),
        FieldReader.text(source.note(), Language.EN),
        0);
  }

  /** Reads any line; parts that are not there are empty. */
  public static SourceLine parse(String line) {
    List<String> parts = parts(line);
    int surplus = Math.max(0, parts.size() - PARTS);
    while (parts.size() < PARTS) {
      parts.add("");
    }
    return new SourceLine(
        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), surplus);
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char here = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      if (here == '|') {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else if (here == '\\' && (next == '|' || next == '\\' || next == 'n')) {
        part.append(next == 'n' ? '\n' : next);
        i++;
      } else {
        part.append(here);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** This source as it is written in a field. */
  public String written() {
    return Stream.of(title, url, date, noteNl, noteEn)
        .map(part -> part.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n"))
        .collect(Collectors.joining(" | "))
        .replaceFirst("( \\| )+$", "");
  }

  /** The source; a url or date that is not written as one is left out, and so is a bare line. */
  Optional<Source> source() {
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Source(
                title,
                Formats.url(url).orElse(null),
                Formats.date(date).orElse(null),
                FieldReader.localized(noteNl, noteEn)));
  }
}
