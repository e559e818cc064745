package nl.veerkracht.search;

/**
 * A document whose title continues what a reader is typing.
 *
 * @param id of the document
 * @param title in the language asked for, else in the other
 * @param kind its value of {@link Facet#KIND}; empty when it has none
 */
public record Suggestion(String id, String title, String kind) {}
