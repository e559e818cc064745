package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
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
  static StoredHit read(StoredColumns columns, int document, Set<Language> quoted)
      throws IOException {
    ByteArrayDataInput input = input(columns.read(document, Field.CARD.key()));
    return new StoredHit(
        input.readString(),
        input.readMapOfStrings(),
        new PerLanguage<>(
            texts(columns, document, Language.NL, quoted),
            texts(columns, document, Language.EN, quoted)));
  }

  /** The title that a reader sees: the one in the other language where there is no own. */
  static String title(StoredColumns columns, int document, Language reader) throws IOException {
    String own = onlyTitle(columns, document, reader);
    return own.isEmpty() ? onlyTitle(columns, document, reader.other()) : own;
  }

  private static String onlyTitle(StoredColumns columns, int document, Language language)
      throws IOException {
    return texts(columns, document, language, Set.of()).getOrDefault(Part.TITLE, "");
  }

  static String id(StoredColumns columns, int document) throws IOException {
    return input(columns.read(document, Field.CARD.key())).readString();
  }

  private static Map<Part, String> texts(
      StoredColumns columns, int document, Language language, Set<Language> quoted)
      throws IOException {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    ByteArrayDataInput input = input(columns.read(document, Field.TEXT.in(language)));
    List<Part> needed = quoted.contains(language) ? List.of(Part.values()) : List.of(Part.TITLE);
    for (Part part : input.eof() ? List.<Part>of() : needed) {
      String text = input.readString();
      if (!text.isEmpty()) {
        texts.put(part, text);
      }
    }
    return texts;
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
