package nl.veerkracht.catalogue;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How to cite an item in APA style: a publication as itself, anything else as the page of this
 * platform.
 *
 * @param before authors and year, ending in a full stop; for a page its title stands here
 * @param title in italics; empty when it stands before
 * @param after publisher or platform
 * @param url where it is found
 */
public record Citation(String before, String title, String after, @Nullable String url) {

  static Citation of(
      ItemContent content, List<LinkedItem> links, String address, Language language) {
    String title = content.title().in(language);
    if (content.details() instanceof Publication publication) {
      String year = year(content).orElse(Messages.of(language, "cite.no-year"));
      String authors = authors(publication, links, language);
      Optional<String> publisher = Optional.ofNullable(publication.publisher());
      return new Citation(
          authors.isEmpty() ? "" : stop(authors + " (" + year + ")"),
          authors.isEmpty() ? title + " (" + year + ")." : stop(title),
          publisher.filter(name -> !name.equals(authors)).map(Citation::stop).orElse(""),
          publication.doi() == null ? content.website() : "https://doi.org/" + publication.doi());
    }
    return new Citation(
        stop(Messages.of(language, "site.name")),
        stop(title),
        Messages.of(language, "cite.page"),
        address);
  }

  private static Optional<String> year(ItemContent content) {
    return Optional.ofNullable(content.date()).map(date -> date.substring(0, 4));
  }

  private static String authors(
      Publication publication, List<LinkedItem> links, Language language) {
    List<String> authors =
        publication.authors().isEmpty()
            ? links.stream()
                .filter(link -> !link.incoming() && link.relation() == Relation.AUTHOR)
                .map(link -> link.title().in(language))
                .toList()
            : publication.authors();
    if (authors.size() < 2) {
      return String.join("", authors);
    }
    return String.join(", ", authors.subList(0, authors.size() - 1)) + " & " + authors.getLast();
  }

  private static String stop(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }
}
