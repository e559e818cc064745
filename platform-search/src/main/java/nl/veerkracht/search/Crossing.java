package nl.veerkracht.search;

/**
 * How many documents have three values at once, one of each of three facets: a cell of a picture of
 * what there is and what is missing.
 *
 * @param row value of the first facet
 * @param column value of the second
 * @param split value of the third, by which a cell is divided
 * @param count at least 1
 */
public record Crossing(String row, String column, String split, long count) {}
