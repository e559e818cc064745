package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Language;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/**
 * Turns the documents of one page into hits with their title and passages; nothing is read for
 * other pages.
 */
final class HitReader {
  private final Snapshot snapshot;
  private final Language reader;

  HitReader(Snapshot snapshot, Language reader) {
    this.snapshot = snapshot;
    this.reader = reader;
  }

  List<Hit> read(List<ScoreDoc> page, Question question) throws IOException {
    List<Integer> documents = page.stream().map(hit -> hit.doc).toList();
    var dutch = Occurrences.find(snapshot, documents, question.sought(Language.NL));
    var english = Occurrences.find(snapshot, documents, question.sought(Language.EN));
    StoredFields stored = snapshot.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      hits.add(hit(stored, documents.get(i), new PerLanguage<>(dutch.get(i), english.get(i))));
    }
    return hits;
  }

  private Hit hit(StoredFields stored, int document, PerLanguage<List<Occurrence>> occurrences)
      throws IOException {
    Set<Language> matched = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      if (!occurrences.in(language).isEmpty()) {
        matched.add(language);
      }
    }
    StoredHit hit = new StoredHit(matched);
    stored.document(document, hit);
    PerLanguage<Map<Part, MarkedText>> texts =
        PerLanguage.of(language -> MarkedText.of(hit.texts(language), occurrences.in(language)));
    Language quoted = matched.contains(reader) ? reader : reader.other();
    return new Hit(
        hit.id(),
        hit.card(),
        title(texts.in(hit.titleLanguage(reader))),
        Passages.choose(texts.in(quoted), quoted));
  }

  private static Highlighted title(Map<Part, MarkedText> texts) {
    MarkedText title = texts.get(Part.TITLE);
    return title == null ? new Highlighted("", List.of()) : title.highlighted();
  }
}
