package nl.veerkracht.files.extract;

/**
 * The text of one page.
 *
 * @param number from 1; 0 is the whole text of a file without pages
 */
public record PageText(int number, String text) {}
