package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of one document to show it, as far as it is needed: long texts are read only where
 * they will be quoted.
 *
 * <p>It lies in columns and not in Lucene's stored fields: those are packed together, and to unpack
 * the neighbours of twenty hits was a fifth of the work of a search.
 */
final class StoredHit {
  private final String id;
  private final Map<String, String> card;
  private final PerLanguage<Map<Part, String>> texts;

  private StoredHit(String id, Map<String, String> card, PerLanguage<Map<Part, String>> texts) {
    this.id = id;
    this.card = card;
    this.texts = texts;
  }

  /**
   * @param document its number in the snapshot
   * @param quoted the languages of which all parts are needed; titles always are
   */
  static StoredHit read(IndexSearcher searcher, int document, Set<Language> quoted)
      throws IOException {
    return of(
        searcher,
        document,
        new PerLanguage<>(
            texts(searcher, document, Language.NL, quoted),
            texts(searcher, document, Language.EN, quoted)));
  }

  /** With nothing but the title that a reader sees. */
  static StoredHit titled(IndexSearcher searcher, int document, Language reader)
      throws IOException {
    Map<Part, String> own = texts(searcher, document, reader, Set.of());
    Map<Part, String> other =
        own.isEmpty() ? texts(searcher, document, reader.other(), Set.of()) : Map.of();
    return of(searcher, document, PerLanguage.of(language -> language == reader ? own : other));
  }

  private static StoredHit of(
      IndexSearcher searcher, int document, PerLanguage<Map<Part, String>> texts)
      throws IOException {
    ByteArrayDataInput input = input(bytes(searcher, document, Field.CARD.key()));
    return new StoredHit(input.readString(), input.readMapOfStrings(), texts);
  }

  static String id(IndexSearcher searcher, int document) throws IOException {
    return input(bytes(searcher, document, Field.CARD.key())).readString();
  }

  private static Map<Part, String> texts(
      IndexSearcher searcher, int document, Language language, Set<Language> quoted)
      throws IOException {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    ByteArrayDataInput input = input(bytes(searcher, document, Field.TEXT.in(language)));
    List<Part> needed = quoted.contains(language) ? List.of(Part.values()) : List.of(Part.TITLE);
    for (Part part : input.eof() ? List.<Part>of() : needed) {
      String text = input.readString();
      if (!text.isEmpty()) {
        texts.put(part, text);
      }
    }
    return texts;
  }

  /** A column is made anew for each document: it can only be read forwards. */
  private static BytesRef bytes(IndexSearcher searcher, int document, String field)
      throws IOException {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    BinaryDocValues values = segment.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(document - segment.docBase)
        ? values.binaryValue()
        : new BytesRef();
  }

  private static ByteArrayDataInput input(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /** What every document has: its id and what the caller wants back. */
  static BytesRef card(SearchDocument document) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    output.writeString(document.id());
    output.writeMapOfStrings(document.stored());
    return new BytesRef(output.toArrayCopy());
  }

  /** All parts in one language, in their order. */
  static BytesRef texts(Texts texts) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    for (Part part : Part.values()) {
      output.writeString(part.of(texts));
    }
    return new BytesRef(output.toArrayCopy());
  }

  String id() {
    return id;
  }

  Map<String, String> card() {
    return card;
  }

  Map<Part, String> texts(Language language) {
    return texts.in(language);
  }

  /** The language whose title is shown to readers of another one: their own, if it has a title. */
  Language titleLanguage(Language reader) {
    return texts(reader).containsKey(Part.TITLE) ? reader : reader.other();
  }
}
