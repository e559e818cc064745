package nl.veerkracht.curation.bulk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;

/** Puts changes into words: what changes, from what to what. */
final class BulkNames {

  private final Taxonomy taxonomy;
  private final Language language;

  BulkNames(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  /** The change in one sentence. */
  String of(BulkChange change) {
    String vocabulary = change.deed() == Deed.OWNER ? Vocabulary.ORGANISATION : change.vocabulary();
    return Messages.of(
        language,
        "bulk.did." + change.deed().code(),
        title(change.vocabulary()),
        name(vocabulary, change.term()),
        name(vocabulary, change.other()));
  }

  /** What an item says about what would change. */
  String state(ItemContent content, BulkChange change) {
    List<String> names =
        change.deed() == Deed.OWNER
            ? owners(content)
            : names(change.vocabulary(), content.terms(change.vocabulary()));
    return names.isEmpty() ? Messages.of(language, "bulk.nothing") : String.join(", ", names);
  }

  private List<String> owners(ItemContent content) {
    return content.links().stream()
        .filter(link -> link.relation() == Relation.OWNER)
        .map(Link::to)
        .map(slug -> name(Vocabulary.ORGANISATION, slug))
        .toList();
  }

  private List<String> names(String vocabulary, Collection<String> ids) {
    return ids.stream().map(id -> name(vocabulary, id)).distinct().collect(Collectors.toList());
  }

  private String name(String vocabulary, String id) {
    return taxonomy.term(vocabulary, id).map(term -> term.name().in(language)).orElse(id);
  }

  private String title(String vocabulary) {
    return taxonomy
        .vocabulary(vocabulary)
        .map(found -> found.title().in(language))
        .orElse(vocabulary);
  }
}
