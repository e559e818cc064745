package nl.veerkracht.form.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkracht.form.reference.BibTexScanner.Unreadable;

/** Reads BibTeX, with the names of fields that BibLaTeX added. */
class BibTexReader {

  private final List<Work> works;
  private final List<ReferenceProblem> problems;

  BibTexReader(List<Work> works, List<ReferenceProblem> problems) {
    this.works = works;
    this.problems = problems;
  }

  void read(String text) {
    BibTexScanner scanner = new BibTexScanner(text);
    while (scanner.toEntry()) {
      int start = scanner.position();
      try {
        entry(scanner);
      } catch (Unreadable e) {
        problems.add(e.problem());
        scanner.goTo(start);
        if (problems.size() >= References.MOST_PROBLEMS) {
          problems.add(scanner.unreadable("reference.stopped", "").problem());
          return;
        }
      }
    }
  }

  private void entry(BibTexScanner scanner) throws Unreadable {
    int line = scanner.line();
    String type = scanner.name().toLowerCase(Locale.ROOT);
    if (type.equals("comment")) {
      return;
    }
    char close = scanner.has('(') ? ')' : '}';
    if (close == '}') {
      scanner.expect('{');
    }
    if (type.equals("preamble")) {
      scanner.value();
      scanner.expect(close);
    } else if (type.equals("string")) {
      String name = scanner.name();
      scanner.expect('=');
      scanner.define(name, scanner.value());
      scanner.expect(close);
    } else {
      works.add(work(line, scanner.name(), fields(scanner, close)));
    }
  }

  private static Map<String, String> fields(BibTexScanner scanner, char close) throws Unreadable {
    Map<String, String> fields = new HashMap<>();
    while (!scanner.has(close)) {
      scanner.expect(',');
      if (scanner.has(close)) {
        break;
      }
      String name = scanner.name().toLowerCase(Locale.ROOT);
      scanner.expect('=');
      fields.putIfAbsent(name, scanner.value());
    }
    return fields;
  }

  private static Work work(int line, String key, Map<String, String> fields) {
    Work work = new Work(line, key);
    String subtitle = first(fields, "subtitle");
    work.put("title", first(fields, "title") + (subtitle.isEmpty() ? "" : ": " + subtitle))
        .put("date", date(fields))
        .put("doi", verbatim(fields, "doi"))
        .put("isbn", verbatim(fields, "isbn"))
        .put("publisher", first(fields, "publisher", "institution", "school", "organization"))
        .put("pages", first(fields, "pages").replace('–', '-'))
        .put("url", verbatim(fields, "url"))
        .put("summary", first(fields, "abstract"))
        .put("language", first(fields, "language", "langid"))
        .journal(
            first(fields, "journal", "journaltitle", "booktitle"),
            first(fields, "volume"),
            first(fields, "number", "issue"))
        .put("series", first(fields, "series"))
        .keywords(first(fields, "keywords", "keyword"));
    if (first(fields, "journal", "journaltitle", "booktitle").isEmpty()) {
      work.put("document-number", first(fields, "number"));
    }
    String people = fields.getOrDefault("author", fields.getOrDefault("editor", ""));
    BibTexNames.split(people).forEach(name -> work.author(BibTexNames.written(name)));
    return work;
  }

  private static String date(Map<String, String> fields) {
    String date = first(fields, "date");
    return date.isEmpty()
        ? Dates.of(first(fields, "year"), first(fields, "month"), first(fields, "day"))
        : Dates.of(date);
  }

  private static String first(Map<String, String> fields, String... names) {
    for (String name : names) {
      String text = LatexText.plain(fields.getOrDefault(name, ""));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String verbatim(Map<String, String> fields, String name) {
    return LatexText.verbatim(fields.getOrDefault(name, ""));
  }
}
