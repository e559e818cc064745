package nl.veerkracht.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;

/** The items that are shipped: real content for tests of forms. */
public final class BundledItems {

  private static final ContentPack PACK = BundledPack.read();

  public static final List<ItemContent> ALL = PACK.items();

  public static final Taxonomy TAXONOMY = Taxonomies.of(PACK.vocabularies(), PACK.terms());

  private static final Map<String, Kind> KINDS =
      ALL.stream().collect(Collectors.toMap(ItemContent::slug, ItemContent::kind));

  private BundledItems() {}

  public static Function<String, Optional<Kind>> kinds() {
    return slug -> Optional.ofNullable(KINDS.get(slug));
  }

  public static ItemContent of(String slug) {
    return ALL.stream().filter(item -> item.slug().equals(slug)).findFirst().orElseThrow();
  }
}
