package nl.veerkracht.curation.vocabulary;

/**
 * A vocabulary in the list of all.
 *
 * @param terms how many it offers
 * @param items how many published items have a term of it; 0 where items name it otherwise
 */
public record VocabularyLine(String id, String title, long terms, long items) {}
