package nl.veerkracht.indexing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Synonyms;
import nl.veerkracht.taxonomy.Taxonomies;

/** The shipped content as the index holds it. */
public final class ShippedDocuments {

  private ShippedDocuments() {}

  /** All items, with the names of the organisations they are linked to. */
  public static List<SearchDocument> all() {
    ContentPack pack = BundledPack.read();
    ItemDocuments documents = new ItemDocuments(Taxonomies.of(pack.vocabularies(), pack.terms()));
    Map<String, ItemContent> bySlug =
        pack.items().stream().collect(Collectors.toMap(ItemContent::slug, Function.identity()));
    return pack.items().stream()
        .map(
            content ->
                documents.of(
                    new Item(content, pack.name(), "", Instant.EPOCH),
                    linked(content, bySlug),
                    List.of()))
        .toList();
  }

  /** The names of the shipped terms, each of which stands for the others. */
  public static Synonyms synonyms() {
    ContentPack pack = BundledPack.read();
    return TermSynonyms.of(Taxonomies.of(pack.vocabularies(), pack.terms()));
  }

  private static List<LinkedItem> linked(ItemContent content, Map<String, ItemContent> bySlug) {
    return content.links().stream()
        .map(
            link -> {
              ItemContent other = bySlug.get(link.to());
              return new LinkedItem(
                  0,
                  link.relation(),
                  false,
                  other.slug(),
                  other.kind(),
                  other.title(),
                  other.summary());
            })
        .toList();
  }
}
