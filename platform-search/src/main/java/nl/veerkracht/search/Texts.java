package nl.veerkracht.search;

/**
 * The searchable text of a document in one language. It is plain text, no markup, and is stored in
 * composed Unicode without control characters, so that what is shown and highlighted is exactly
 * what was indexed.
 *
 * @param title the title; a question that equals it finds this document first
 * @param summary the lead of one or a few sentences
 * @param body everything else there is to read
 * @param labels names and alternative names of terms, organisations and authors
 */
public record Texts(String title, String summary, String body, String labels) {

  /** Of a language in which there is nothing. */
  public static final Texts NONE = new Texts("", "", "", "");

  public Texts {
    title = PlainText.of(title);
    summary = PlainText.of(summary);
    body = PlainText.of(body);
    labels = PlainText.of(labels);
  }
}
