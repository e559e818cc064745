package nl.veerkracht.search;

/**
 * Where in the files of a document something stands, so that a reader can turn to it.
 *
 * @param file as it was put
 * @param page from 1; 0 when the file has no pages
 */
public record FileLocation(String file, int page) {}
