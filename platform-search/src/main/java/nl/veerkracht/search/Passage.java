package nl.veerkracht.search;

/**
 * A piece of a document's text that answers the question.
 *
 * @param field where it stands: {@code summary}, {@code body} or {@code labels}
 * @param language what it is written in
 * @param text the piece with its matches; it begins or ends with an ellipsis where a sentence was
 *     cut
 */
public record Passage(String field, Language language, Highlighted text) {}
