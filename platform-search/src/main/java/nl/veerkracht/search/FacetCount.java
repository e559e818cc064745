package nl.veerkracht.search;

/**
 * How many documents have a value.
 *
 * @param value as it was put into the index
 * @param count at least 1
 */
public record FacetCount(String value, long count) {}
