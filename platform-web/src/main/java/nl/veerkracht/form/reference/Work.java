package nl.veerkracht.form.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Formats;
import nl.veerkracht.form.SourceLine;

/** A publication as it is read, whatever the format, under the names of the fields of its form. */
class Work {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final int line;
  private final String label;
  private final Map<String, String> found = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();

  /**
   * @param line where it begins
   * @param label what the file calls it
   */
  Work(int line, String label) {
    this.line = line;
    this.label = label;
  }

  ReferenceProblem problem(String key) {
    return new ReferenceProblem(line, key, label);
  }

  boolean isWithoutTitle() {
    return get("title").isEmpty();
  }

  String get(String name) {
    return found.getOrDefault(name, "");
  }

  /** Keeps the first value that there is. */
  Work put(String name, String value) {
    String clean = SPACES.matcher(value.strip()).replaceAll(" ");
    if (!clean.isEmpty()) {
      found.putIfAbsent(name, clean);
    }
    return this;
  }

  Work author(String name) {
    if (!name.isBlank()) {
      authors.add(name);
    }
    return this;
  }

  boolean isWithoutAuthors() {
    return authors.isEmpty();
  }

  Work keywords(String list) {
    Stream.of(list.split("[,;\\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(keywords::add);
    return this;
  }

  /** A journal with its volume and issue, as it is quoted. */
  Work journal(String name, String volume, String issue) {
    String number = issue.isBlank() ? volume : volume + "(" + issue.strip() + ")";
    return name.isBlank() ? this : put("series", name + " " + number);
  }

  /** The fields of the form; a text goes to the language that it is written in. */
  FieldValues fields() {
    String title = get("title");
    String summary = get("summary");
    String known = Languages.code(get("language"));
    String code = known.isEmpty() ? Languages.guess(title + " " + summary) : known;
    String doi = Formats.doi(get("doi")).orElse("");
    String url = Formats.url(get("url")).orElse(doi.isEmpty() ? "" : "https://doi.org/" + doi);
    String date = Formats.date(get("date")).orElse("");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title." + code, title);
    fields.put("summary." + code, summary);
    fields.put("authors", String.join("\n", authors));
    fields.put("date", date);
    fields.put("languages", known);
    fields.put("website", url);
    fields.put("doi", doi.isEmpty() ? get("doi") : doi);
    fields.put("sources", new SourceLine(title, url, date, "", "", 0).written());
    for (String name : List.of("publisher", "series", "pages", "isbn", "document-number")) {
      fields.put(name, get(name));
    }
    fields.put(References.KEYWORDS, keywords.stream().distinct().collect(Collectors.joining("\n")));
    return new FieldValues(fields);
  }
}
