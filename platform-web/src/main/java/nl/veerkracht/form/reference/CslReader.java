package nl.veerkracht.form.reference;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSL-JSON: one reference, or a list of them. */
class CslReader {

  private static final int DEEPEST = 50;

  private final List<Work> works;
  private final List<ReferenceProblem> problems;

  CslReader(List<Work> works, List<ReferenceProblem> problems) {
    this.works = works;
    this.problems = problems;
  }

  void read(String text) {
    if (isTooDeep(text)) {
      problems.add(new ReferenceProblem(0, "reference.json-deep", ""));
      return;
    }
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        Event event = parser.next();
        int line = (int) parser.getLocation().getLineNumber();
        if (event == Event.START_OBJECT) {
          works.add(work(line, parser.getObject()));
        } else if (event != Event.START_ARRAY && event != Event.END_ARRAY) {
          problems.add(new ReferenceProblem(line, "reference.json-object", ""));
        }
      }
    } catch (JsonParsingException e) {
      int line = (int) Math.max(1, e.getLocation().getLineNumber());
      String found = text.lines().skip(line - 1).findFirst().orElse("");
      problems.add(new ReferenceProblem(line, "reference.json", found));
    } catch (JsonException e) {
      problems.add(new ReferenceProblem(0, "reference.json-broken", ""));
    }
  }

  /** A parser may give up on such a text in its own way. */
  private static boolean isTooDeep(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && depth <= DEEPEST; i++) {
      char here = text.charAt(i);
      if (here == '"') {
        quoted = !quoted;
      } else if (quoted) {
        i += here == '\\' ? 1 : 0;
      } else {
        depth += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
      }
    }
    return depth > DEEPEST;
  }

  private static Work work(int line, JsonObject item) {
    String title = text(item, "title");
    Work work = new Work(line, title.isEmpty() ? text(item, "id") : title);
    work.put("title", plain(title))
        .put("date", date(item.get("issued")))
        .put("doi", text(item, "DOI"))
        .put("isbn", text(item, "ISBN"))
        .put("publisher", text(item, "publisher"))
        .put("pages", text(item, "page"))
        .put("document-number", text(item, "number"))
        .put("url", text(item, "URL"))
        .put("summary", plain(text(item, "abstract")))
        .put("language", text(item, "language"))
        .journal(plain(text(item, "container-title")), text(item, "volume"), text(item, "issue"))
        .put("series", plain(text(item, "collection-title")))
        .keywords(text(item, "keyword"));
    if (item.get("author") instanceof JsonArray authors) {
      authors.forEach(author -> work.author(author(author)));
    }
    return work;
  }

  private static String author(JsonValue author) {
    if (!(author instanceof JsonObject name)) {
      return author instanceof JsonString text ? Names.ofText(text.getString()) : "";
    }
    String family = text(name, "family");
    if (family.isBlank()) {
      return text(name, "literal").strip();
    }
    String particle = text(name, "non-dropping-particle") + " " + text(name, "dropping-particle");
    return Names.of(family, text(name, "given"), particle.strip());
  }

  private static String date(@Nullable JsonValue issued) {
    if (!(issued instanceof JsonObject date)) {
      return issued instanceof JsonString text ? Dates.of(text.getString()) : "";
    }
    if (date.get("date-parts") instanceof JsonArray ranges
        && !ranges.isEmpty()
        && ranges.getFirst() instanceof JsonArray parts) {
      return Dates.of(part(parts, 0), part(parts, 1), part(parts, 2));
    }
    String raw = text(date, "raw");
    return Dates.of(raw.isEmpty() ? text(date, "literal") : raw);
  }

  private static String part(JsonArray parts, int index) {
    return index < parts.size() ? text(parts.get(index)) : "";
  }

  private static String text(JsonObject object, String name) {
    return text(object.get(name));
  }

  private static String text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.toString();
      case null, default -> "";
    };
  }

  /** CSL allows some HTML for italics and the like. */
  private static String plain(String text) {
    return text.replaceAll("</?(?:i|b|sub|sup|sc|span|p|jats:\\w+)(?:\\s[^<>]*)?>", "");
  }
}
