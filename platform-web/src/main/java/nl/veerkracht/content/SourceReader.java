package nl.veerkracht.content;

import nl.veerkracht.taxonomy.Source;

/** Reads where a fact comes from. */
class SourceReader {

  private SourceReader() {}

  static Source read(Fields fields) {
    Source source =
        new Source(
            fields.text("title"),
            fields.address("url"),
            fields.date("date"),
            fields.optionalLocalized("note"));
    fields.done();
    return source;
  }
}
