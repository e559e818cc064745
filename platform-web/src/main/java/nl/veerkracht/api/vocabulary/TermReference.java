package nl.veerkracht.api.vocabulary;

/** A term by its name in both languages. */
public record TermReference(String vocabulary, String id, LocalizedText name, String href) {}
