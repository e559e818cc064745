package nl.veerkracht.item;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an item that a person writes: the content of a file, of a form, of a version.
 *
 * @param body Markdown
 * @param date of the thing itself, an ISO date of which day and month may be missing
 * @param languages codes of the languages in which the thing itself is available
 * @param website where the thing itself or its record is found
 * @param terms vocabulary id to term ids, most specific only
 */
public record ItemContent(
    String slug,
    Localized title,
    Localized summary,
    @Nullable Localized body,
    @Nullable String date,
    List<String> languages,
    @Nullable String website,
    Map<String, List<String>> terms,
    List<Link> links,
    List<Source> sources,
    Details details,
    List<AttachedFile> files) {

  public ItemContent {
    languages = languages == null ? List.of() : List.copyOf(languages);
    terms = terms == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(terms));
    links = links == null ? List.of() : List.copyOf(links);
    sources = sources == null ? List.of() : List.copyOf(sources);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** The same content with other files. */
  public ItemContent withFiles(List<AttachedFile> newFiles) {
    return new ItemContent(
        slug, title, summary, body, date, languages, website, terms, links, sources, details,
        newFiles);
  }

  /** The same content with other details of its kind. */
  public ItemContent withDetails(Details newDetails) {
    return new ItemContent(
        slug,
        title,
        summary,
        body,
        date,
        languages,
        website,
        terms,
        links,
        sources,
        newDetails,
        files);
  }

  /** The same content with other terms of a vocabulary; without any when there are none. */
  public ItemContent withTerms(String vocabulary, List<String> ids) {
    Map<String, List<String>> newTerms = new TreeMap<>(terms);
    if (ids.isEmpty()) {
      newTerms.remove(vocabulary);
    } else {
      newTerms.put(vocabulary, List.copyOf(ids));
    }
    return new ItemContent(
        slug, title, summary, body, date, languages, website, newTerms, links, sources, details,
        files);
  }

  /** The same content with other links. */
  public ItemContent withLinks(List<Link> newLinks) {
    return new ItemContent(
        slug, title, summary, body, date, languages, website, terms, newLinks, sources, details,
        files);
  }

  public Kind kind() {
    return details.kind();
  }

  public List<String> terms(String vocabulary) {
    return terms.getOrDefault(vocabulary, List.of());
  }
}
