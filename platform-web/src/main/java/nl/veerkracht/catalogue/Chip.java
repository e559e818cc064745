package nl.veerkracht.catalogue;

/**
 * A chosen filter, to remove.
 *
 * @param without the query of the address without it
 */
public record Chip(String facet, String label, String without) {}
