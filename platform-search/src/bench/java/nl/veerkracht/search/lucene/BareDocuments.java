package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A document as somebody writes it who needs nothing but the answers of {@link BareLucene}: the
 * same words by the same analysis, parts of compounds included, and the same facets. It has no
 * alphabetical order, no words of titles and no places within the text to mark words by: what our
 * index does besides counts against us.
 */
final class BareDocuments {
  private final FacetsConfig facets = Documents.facetsConfig();

  Document of(SearchDocument source) throws IOException {
    Document document = new Document();
    document.add(new StringField(Field.ID.key(), source.id(), Store.YES));
    document.add(new NumericDocValuesField(Field.TIE.key(), Documents.tie(source.id())));
    document.add(new StoredField(Field.CARD.key(), bytes(source.stored())));
    source.texts().forEach((language, texts) -> addTexts(document, language, texts));
    LocalDate date = source.date();
    if (date != null) {
      document.add(new NumericDocValuesField(Field.DATE.key(), date.toEpochDay()));
    }
    document.add(new NumericDocValuesField(Field.CHANGED.key(), source.changed().toEpochMilli()));
    document.add(new NumericDocValuesField(Field.EVIDENCE.key(), source.evidence()));
    source
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value))));
    return facets.build(document);
  }

  private static void addTexts(Document document, Language language, Texts texts) {
    document.add(new StringField(Field.TITLE.in(language), texts.title(), Store.NO));
    for (Part part : Part.values()) {
      String text = part.of(texts);
      document.add(new StoredField(key(part, language), text));
      for (int copy = 0; copy < part.weight(); copy++) {
        document.add(new TextField(Field.EXACT.in(language), text, Store.NO));
        document.add(new TextField(Field.STEM.in(language), text, Store.NO));
        if (language == Language.NL) {
          document.add(new TextField(Field.PARTS.in(language), text, Store.NO));
        }
      }
    }
  }

  /** The stored field with the text of one part. */
  static String key(Part part, Language language) {
    return Field.TEXT.in(language) + "." + part.label();
  }

  private static BytesRef bytes(Map<String, String> stored) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    output.writeMapOfStrings(stored);
    return new BytesRef(output.toArrayCopy());
  }
}
