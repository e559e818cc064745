package nl.veerkracht.item;

/**
 * A relation from an item to another one.
 *
 * @param to slug of the other item
 */
public record Link(Relation relation, String to) {}
