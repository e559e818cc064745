package nl.veerkracht.search;

/**
 * What is shown of a document in every list, in one language, as {@link Texts} has it.
 *
 * @param title empty where there is none in this language
 * @param summary the same
 */
public record Lead(String title, String summary) {
  static final Lead NONE = new Lead("", "");
}
