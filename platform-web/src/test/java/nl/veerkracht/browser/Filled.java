package nl.veerkracht.browser;

/** Forms as people fill them in. */
final class Filled {

  private Filled() {}

  /** The fields of a publication that can be submitted. */
  static String[] publication(String title) {
    return new String[] {
      "do",
      "submit",
      "distinct",
      "yes",
      "revision",
      "0",
      "title.nl",
      title,
      "summary.nl",
      "Over " + title,
      "authors",
      "Vries, A. de",
      "date",
      "2025",
      "languages",
      "nl",
      "term.factor",
      "emotieregulatie",
      "term.publication-type",
      "onderzoeksrapport",
      "sources",
      "Rapport | https://example.nl/rapport | 2025"
    };
  }
}
