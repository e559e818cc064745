package nl.veerkracht.search;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's text that answers the question.
 *
 * @param field where it stands: {@code summary}, {@code body}, {@code labels} or {@code file}
 * @param language what it is written in
 * @param text the piece with its matches; it begins or ends with an ellipsis where a sentence was
 *     cut
 * @param location the page, for what stands in a file; else null
 */
public record Passage(
    String field, Language language, Highlighted text, @Nullable FileLocation location) {}
