package nl.veerkracht.taxonomy;

/** Editors changed terms, and readers see it: whatever was made of terms must be made again. */
public record TermsChanged() {}
