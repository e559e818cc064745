package nl.veerkracht.files;

import java.text.Normalizer;

/** The name under which people know a file, made safe to show and to save. */
final class FileName {

  private static final int LONGEST = 200;
  private static final int LONGEST_ENDING = 10;
  private static final String UNNAMED = "bestand";

  private FileName() {}

  /**
   * Leaves out folders, control characters and the invisible ones that turn the reading direction.
   */
  static String clean(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String last =
        composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
    String visible =
        last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
            .replaceAll("[\"*:<>?|]", "-")
            .replaceAll("\\s+", " ")
            .replaceFirst("^[. ]+", "")
            .strip();
    return visible.isEmpty() ? UNNAMED : shorten(visible);
  }

  /** Keeps the ending, which says what the file is. */
  private static String shorten(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int end = LONGEST - ending.length() - 1;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + "…" + ending;
  }
}
