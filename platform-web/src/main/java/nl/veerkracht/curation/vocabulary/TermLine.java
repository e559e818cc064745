package nl.veerkracht.curation.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A term in the list of its vocabulary.
 *
 * @param address of its page: {@code vocabulary.term}
 * @param other its name in the other language
 * @param parent the name of its broader term
 * @param state whether it is current, retired or merged
 * @param successor the name of the term to use instead
 * @param items how many published items have it
 */
public record TermLine(
    String address,
    String name,
    @Nullable String other,
    @Nullable String parent,
    String state,
    @Nullable String successor,
    boolean edited,
    long items) {}
