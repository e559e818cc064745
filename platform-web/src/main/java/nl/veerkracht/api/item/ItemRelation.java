package nl.veerkracht.api.item;

import nl.veerkracht.api.vocabulary.LocalizedText;

/**
 * How an item relates to another one.
 *
 * @param relation from the item that has the link to the item that it points at
 * @param direction {@code outgoing} when this item has the link, {@code incoming} when the other
 *     one does
 */
public record ItemRelation(String relation, String direction, RelatedItem item) {

  /** The other item. */
  public record RelatedItem(String slug, String kind, LocalizedText title, String href) {}
}
