package nl.veerkracht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;

/** Reads an item file. */
class ItemReader {

  private ItemReader() {}

  static @Nullable ItemContent read(Fields file, String slug) {
    Optional<Kind> kind = Kind.of(file.text("kind"));
    if (kind.isEmpty()) {
      file.problem("kind", "is not a kind of item");
      return null;
    }
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      file.problem("kind", "the file name must be small letters, digits and hyphens");
    }
    Localized body = file.optionalLocalized("body");
    Fields details = file.optionalMap("details");
    Details read = DetailsReader.read(kind.get(), details);
    if (read instanceof EditorialPage && body == null) {
      file.problem("body", "is missing; a page needs its text");
    }
    ItemContent content =
        new ItemContent(
            slug,
            file.localized("title"),
            file.localized("summary"),
            body,
            file.date("date"),
            file.texts("languages"),
            file.address("website"),
            terms(file.optionalMap("terms"), read),
            links(file, slug),
            sources(file),
            read,
            List.of());
    file.done();
    return content;
  }

  private static Map<String, List<String>> terms(@Nullable Fields fields, Details details) {
    Map<String, List<String>> terms = new TreeMap<>();
    if (fields != null) {
      for (String vocabulary : fields.names()) {
        List<String> ids = fields.texts(vocabulary);
        if (ids.stream().distinct().count() < ids.size()) {
          fields.problem(vocabulary, "names a term twice");
        }
        terms.put(vocabulary, ids);
      }
    }
    if (details instanceof EditorialPage page && page.explains() != null) {
      explained(terms, page.explains());
    }
    return terms;
  }

  /** A page is about the term that it explains, whether or not its file says so twice. */
  private static void explained(Map<String, List<String>> terms, EditorialPage.Explains explains) {
    List<String> ids = new ArrayList<>(terms.getOrDefault(explains.vocabulary(), List.of()));
    if (!ids.contains(explains.term())) {
      ids.add(explains.term());
      terms.put(explains.vocabulary(), ids);
    }
  }

  private static List<Link> links(Fields file, String slug) {
    List<Link> links = new ArrayList<>();
    for (Fields fields : file.maps("links")) {
      Optional<Relation> relation = Relation.of(fields.text("rel"));
      if (relation.isEmpty()) {
        fields.problem("rel", "is not a known relation");
      }
      String to = fields.text("to");
      if (to.equals(slug)) {
        fields.problem("to", "an item cannot link to itself");
      }
      relation
          .map(known -> new Link(known, to))
          .filter(link -> isNew(link, links, fields))
          .ifPresent(links::add);
      fields.done();
    }
    return links;
  }

  private static boolean isNew(Link link, List<Link> links, Fields fields) {
    if (links.contains(link)) {
      fields.problem("to", "this link is there twice");
      return false;
    }
    return true;
  }

  private static List<Source> sources(Fields file) {
    List<Source> sources = file.maps("sources").stream().map(SourceReader::read).toList();
    if (sources.isEmpty()) {
      file.problem("sources", "is missing; a fact needs a source");
    }
    return sources;
  }
}
