package nl.veerkracht.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary file: its title and its terms, broader ones before narrower ones. */
class VocabularyReader {

  /** A vocabulary with its terms. */
  record Read(Vocabulary vocabulary, List<Term> terms) {}

  private VocabularyReader() {}

  static Read read(Fields file, String name) {
    String id = file.text("vocabulary");
    if (!id.equals(name)) {
      file.problem("vocabulary", "must be the name of the file, " + name);
    }
    Localized title = file.localized("title");
    Fields defaultSource = file.optionalMap("source");
    Source source = defaultSource == null ? null : SourceReader.read(defaultSource);
    List<Term> terms = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields fields : file.maps("terms")) {
      Term term = term(fields, id, source);
      if (!ids.add(term.id())) {
        fields.problem("id", "is used twice: " + term.id());
      }
      if (term.parent() != null && !ids.contains(term.parent())) {
        fields.problem("parent", "must be a term earlier in this file: " + term.parent());
      }
      terms.add(term);
    }
    file.done();
    return new Read(new Vocabulary(id, title), terms);
  }

  private static Term term(Fields fields, String vocabulary, @Nullable Source defaultSource) {
    String id = fields.text("id");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fields.problem("id", "must be small letters, digits and hyphens: " + id);
    }
    Fields alternatives = fields.optionalMap("alt");
    Fields ownSource = fields.optionalMap("source");
    Source source = ownSource == null ? defaultSource : SourceReader.read(ownSource);
    if (source == null) {
      fields.problem("source", "is missing, and the file has none for all its terms");
    }
    Integer rank = fields.number("rank");
    Term term =
        new Term(
            vocabulary,
            id,
            fields.optionalText("parent"),
            new Localized(fields.text("nl"), fields.text("en")),
            alternatives == null ? List.of() : alternatives.texts("nl"),
            alternatives == null ? List.of() : alternatives.texts("en"),
            fields.localized("definition"),
            source,
            rank == null ? 0 : rank);
    if (alternatives != null) {
      alternatives.done();
    }
    fields.done();
    return term;
  }
}
