package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Lead;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of one document to show it, as far as it is needed: long texts are read only where
 * they will be quoted.
 *
 * <p>It lies in columns and not in Lucene's stored fields: those are packed together, and to unpack
 * the neighbours of twenty hits was a fifth of the work of a search. Each text lies in one of them:
 *
 * <ul>
 *   <li>{@link Field#NAME}: id and titles, all that a suggestion needs;
 *   <li>{@link Field#CARD}: the summaries and what the caller wants back;
 *   <li>{@link Field#TEXT}: labels and body in one language.
 * </ul>
 */
final class StoredHit {
  private final Name name;
  private final Map<String, String> card;
  private final PerLanguage<Lead> leads;
  private final PerLanguage<Map<Part, String>> texts;

  private StoredHit(
      Name name,
      Map<String, String> card,
      PerLanguage<Lead> leads,
      PerLanguage<Map<Part, String>> texts) {
    this.name = name;
    this.card = card;
    this.leads = leads;
    this.texts = texts;
  }

  /** The id and the titles of a document. */
  record Name(String id, PerLanguage<String> titles) {

    static Name read(StoredColumns columns, int document) throws IOException {
      DataInput input = columns.input(document, Field.NAME.key());
      return new Name(
          input.readString(), new PerLanguage<>(input.readString(), input.readString()));
    }

    /** The language whose title is shown to readers of another one: their own, if there is one. */
    Language language(Language reader) {
      return titles.in(reader).isEmpty() ? reader.other() : reader;
    }

    /** The title that a reader sees. */
    String title(Language reader) {
      return titles.in(language(reader));
    }
  }

  /**
   * @param document its number in the snapshot
   * @param quoted the languages of which all parts are needed; titles always are
   */
  static StoredHit read(StoredColumns columns, int document, Set<Language> quoted)
      throws IOException {
    Name name = Name.read(columns, document);
    DataInput input = columns.input(document, Field.CARD.key());
    Lead dutch = new Lead(name.titles().dutch(), input.readString());
    Lead english = new Lead(name.titles().english(), input.readString());
    return new StoredHit(
        name,
        input.readMapOfStrings(),
        new PerLanguage<>(dutch, english),
        new PerLanguage<>(
            texts(columns, document, Language.NL, dutch, quoted),
            texts(columns, document, Language.EN, english, quoted)));
  }

  private static Map<Part, String> texts(
      StoredColumns columns, int document, Language language, Lead lead, Set<Language> quoted)
      throws IOException {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    texts.put(Part.TITLE, lead.title());
    ByteArrayDataInput input =
        quoted.contains(language)
            ? columns.input(document, Field.TEXT.in(language))
            : new ByteArrayDataInput();
    if (!input.eof()) {
      texts.put(Part.LABELS, input.readString());
      texts.put(Part.SUMMARY, lead.summary());
      texts.put(Part.BODY, input.readString());
    }
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** The columns of a document. */
  static List<BinaryDocValuesField> columns(SearchDocument document) throws IOException {
    Texts dutch = document.texts().getOrDefault(Language.NL, Texts.NONE);
    Texts english = document.texts().getOrDefault(Language.EN, Texts.NONE);
    ByteBuffersDataOutput card = strings(dutch.summary(), english.summary());
    card.writeMapOfStrings(document.stored());
    List<BinaryDocValuesField> columns = new ArrayList<>();
    columns.add(column(Field.NAME.key(), strings(document.id(), dutch.title(), english.title())));
    columns.add(column(Field.CARD.key(), card));
    for (Map.Entry<Language, Texts> texts : document.texts().entrySet()) {
      columns.add(
          column(
              Field.TEXT.in(texts.getKey()),
              strings(texts.getValue().labels(), texts.getValue().body())));
    }
    return columns;
  }

  private static ByteBuffersDataOutput strings(String... strings) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    for (String string : strings) {
      output.writeString(string);
    }
    return output;
  }

  private static BinaryDocValuesField column(String name, ByteBuffersDataOutput output) {
    return new BinaryDocValuesField(name, new BytesRef(output.toArrayCopy()));
  }

  Name name() {
    return name;
  }

  Map<String, String> card() {
    return card;
  }

  PerLanguage<Lead> leads() {
    return leads;
  }

  Map<Part, String> texts(Language language) {
    return texts.in(language);
  }
}
