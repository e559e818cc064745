package nl.veerkracht.files.prefill;

/**
 * A term that a text suggests, with the words that do.
 *
 * @param passage the sentence in which one of the names of the term stands
 * @param page where that is; 0 in a file without pages
 * @param count how often the term is named
 */
public record SuggestedTerm(
    String vocabulary, String term, String passage, int page, int count, double score) {}
