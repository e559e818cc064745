package nl.veerkracht.api.vocabulary;

/** A term by its name in the language of the answer. */
public record TermName(String vocabulary, String id, String name, String href) {}
