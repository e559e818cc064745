package nl.veerkracht.search;

/**
 * A document whose title continues what a reader is typing.
 *
 * @param id of the document
 * @param title in the language asked for, else in the other
 */
public record Suggestion(String id, String title) {}
