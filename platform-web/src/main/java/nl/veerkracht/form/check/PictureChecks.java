package nl.veerkracht.form.check;

import nl.veerkracht.taxonomy.Markdown;

/** Checks that every picture in a text can be shown, and says what is on it. */
class PictureChecks {

  private PictureChecks() {}

  static void of(String field, String text, Mistakes mistakes) {
    for (Markdown.Picture picture : Markdown.pictures(text)) {
      if (!picture.own()) {
        mistakes.add(field, "mistake.picture-elsewhere", picture.address());
      } else if (picture.description().isBlank()) {
        mistakes.add(field, "mistake.picture-text", picture.address());
      }
    }
  }
}
