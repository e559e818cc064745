package nl.veerkracht.content;

/**
 * One mistake in a content pack, told so that its author finds the place.
 *
 * @param line counted from 1
 * @param field path of the field in the file, such as {@code details.recognitions[0].level}
 */
public record ContentProblem(String file, int line, String field, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + field + ": " + message;
  }
}
