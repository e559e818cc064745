package nl.veerkracht.form.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.form.Formats;
import org.jspecify.annotations.Nullable;

/** Reads RIS: a tag of two characters and a value per line, from TY to ER. */
class RisReader {

  private static final Pattern TAGGED =
      Pattern.compile("([A-Z][A-Z0-9])\\s{1,2}-(?:\\s(.*)|)", Pattern.DOTALL);

  private final List<Work> works;
  private final List<ReferenceProblem> problems;
  private int begun;
  private @Nullable Map<String, List<StringBuilder>> open;
  private List<StringBuilder> last = new ArrayList<>();

  RisReader(List<Work> works, List<ReferenceProblem> problems) {
    this.works = works;
    this.problems = problems;
  }

  void read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        line(i + 1, lines.get(i).strip());
      }
      if (problems.size() >= References.MOST_PROBLEMS) {
        problems.add(new ReferenceProblem(i + 1, "reference.stopped", ""));
        open = null;
        break;
      }
    }
    end(true);
  }

  private void line(int number, String line) {
    Matcher tagged = TAGGED.matcher(line);
    if (!tagged.matches()) {
      continued(number, line);
      return;
    }
    String tag = tagged.group(1);
    String value = tagged.group(2) == null ? "" : tagged.group(2).strip();
    if (tag.equals("TY")) {
      end(true);
      begun = number;
      open = new LinkedHashMap<>();
    }
    if (open == null) {
      problems.add(new ReferenceProblem(number, "reference.ris-start", line));
    } else if (tag.equals("ER")) {
      end(false);
    } else {
      last = open.computeIfAbsent(tag, any -> new ArrayList<>());
      last.add(new StringBuilder(value));
    }
  }

  /** Long values go on in lines without a tag. */
  private void continued(int number, String line) {
    if (open == null || last.isEmpty()) {
      problems.add(new ReferenceProblem(number, "reference.ris-line", line));
    } else {
      last.getLast().append('\n').append(line);
    }
  }

  private void end(boolean tooSoon) {
    Map<String, List<StringBuilder>> ended = open;
    open = null;
    last = new ArrayList<>();
    if (ended != null) {
      Record read = new Record(ended);
      Work work = read.work(begun);
      works.add(work);
      if (tooSoon) {
        problems.add(work.problem("reference.ris-end"));
      }
    }
  }

  /** One reference by its tags. */
  private record Record(Map<String, List<StringBuilder>> values) {

    String first(String... tags) {
      for (String tag : tags) {
        for (String value : all(tag)) {
          if (!value.isBlank()) {
            return value;
          }
        }
      }
      return "";
    }

    List<String> all(String tag) {
      return values.getOrDefault(tag, List.of()).stream().map(StringBuilder::toString).toList();
    }

    Work work(int line) {
      String title = first("TI", "T1", "CT", "BT");
      Work work = new Work(line, title.isEmpty() ? first("TY") : title);
      String year = Dates.of(first("PY", "Y1"));
      String date = Dates.of(first("DA"));
      String pages = first("SP");
      String end = first("EP");
      work.put("title", title)
          .put("date", date.startsWith(year) ? date : year)
          .put("doi", first("DO"))
          .put("isbn", all("SN").stream().filter(it -> isIsbn(it)).findFirst().orElse(""))
          .put("publisher", first("PB"))
          .put("pages", end.isEmpty() || pages.contains("-") ? pages : pages + "-" + end)
          .put("url", first("UR", "LK", "L2"))
          .put("summary", first("AB", "N2"))
          .put("language", first("LA"))
          .journal(journal(), first("VL"), first("IS"));
      (all("AU").isEmpty() ? all("A1") : all("AU"))
          .forEach(author -> work.author(author.isBlank() ? "" : Names.ofText(author)));
      all("KW").forEach(work::keywords);
      return work;
    }

    private String journal() {
      String journal = first("T2", "JF", "JO", "JA", "J2", "T3");
      return journal.equals(first("TI", "T1", "CT", "BT")) ? first("T3") : journal;
    }

    private static boolean isIsbn(String number) {
      return Formats.isbn(number).isPresent();
    }
  }
}
