package nl.veerkracht.api.vocabulary;

/** The Dutch and the English page for people. */
public record WebPages(String nl, String en) {}
