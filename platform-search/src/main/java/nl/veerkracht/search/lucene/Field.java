package nl.veerkracht.search.lucene;

import java.util.HashSet;
import java.util.Set;
import nl.veerkracht.search.Language;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.Version;

/**
 * The schema of the index: every field there is, whether it exists once or per language, and what
 * it is for. Whoever changes this table, a {@link Part} or the {@link Analysis} raises {@link
 * #SCHEMA}, so that indexes made before are built again.
 */
enum Field {
  /** The document's id. */
  ID("id", Scope.DOCUMENT, Use.KEY),
  /** A number made of the id, the last tie-break of every order. */
  TIE("tie", Scope.DOCUMENT, Use.NUMBER),
  /** The id and the titles as readers see them; see {@link StoredHit}. */
  NAME("name", Scope.DOCUMENT, Use.BYTES),
  /** What else is shown of every hit; see {@link StoredHit}. */
  CARD("card", Scope.DOCUMENT, Use.LONG_TEXT),
  /** What is only quoted, as readers see it; see {@link StoredHit}. */
  TEXT("text", Scope.LANGUAGE, Use.LONG_TEXT),
  /** All parts together as they are written, in lower case and without diacritics. */
  EXACT("exact", Scope.LANGUAGE, Use.WORDS),
  /** All parts together without stop words and inflection. */
  STEM("stem", Scope.LANGUAGE, Use.WORDS),
  /** The stems within the compounds of all parts together; of Dutch only. */
  PARTS("parts", Scope.LANGUAGE, Use.WORDS),
  /** All pages of all files as they are written; see {@link #EXACT}. */
  FILE_EXACT("file.exact", Scope.LANGUAGE, Use.WORDS),
  /** All pages of all files without stop words and inflection. */
  FILE_STEM("file.stem", Scope.LANGUAGE, Use.WORDS),
  /** The stems within the compounds of those pages; of Dutch only. */
  FILE_PARTS("file.parts", Scope.LANGUAGE, Use.WORDS),
  /** Those pages as readers see them; see {@link FileText}. */
  PAGES("pages", Scope.LANGUAGE, Use.LONG_TEXT),
  /**
   * The words of the title that is shown, their stems and the parts of compounds, for suggestions.
   */
  TITLE_WORDS("title.words", Scope.LANGUAGE, Use.KEY),
  /** How each of these words may begin, up to {@link Suggestions#LONGEST_START} letters. */
  TITLE_STARTS("title.starts", Scope.LANGUAGE, Use.KEY),
  /** How many characters that title has. */
  TITLE_LENGTH("title.length", Scope.LANGUAGE, Use.NUMBER),
  /** That title as one term, for whole titles and how they begin. */
  TITLE("title", Scope.LANGUAGE, Use.KEY),
  /** The place of that title in the alphabet. */
  TITLE_ORDER("title.order", Scope.LANGUAGE, Use.COLLATION),
  DATE("date", Scope.DOCUMENT, Use.NUMBER),
  CHANGED("changed", Scope.DOCUMENT, Use.NUMBER),
  PUBLISHED("published", Scope.DOCUMENT, Use.NUMBER),
  EVIDENCE("evidence", Scope.DOCUMENT, Use.NUMBER),
  FACETS("facets", Scope.DOCUMENT, Use.FACETS);

  /**
   * The version of what is in the index. Lucene's own major version belongs to it: analysers change
   * with it.
   */
  static final String SCHEMA = "6/" + Version.LATEST.major;

  private static final Set<String> LONG_TEXTS = longTexts();

  private static Set<String> longTexts() {
    Set<String> names = new HashSet<>();
    for (Field field : values()) {
      if (field.use == Use.LONG_TEXT && field.scope == Scope.DOCUMENT) {
        names.add(field.key());
      } else if (field.use == Use.LONG_TEXT) {
        for (Language language : Language.values()) {
          names.add(field.in(language));
        }
      }
    }
    return Set.copyOf(names);
  }

  enum Scope {
    DOCUMENT,
    LANGUAGE
  }

  enum Use {
    /** Terms as they are, only matched. */
    KEY(StringField.TYPE_NOT_STORED),
    /** Analysed and scored, with places for phrases and highlights. */
    WORDS(analysed()),
    /** A number to sort by. */
    NUMBER(NumericDocValuesField.TYPE),
    /** Bytes to sort by. */
    COLLATION(SortedDocValuesField.TYPE),
    /** Terms to filter on and to count. */
    FACETS(SortedSetDocValuesField.TYPE),
    /** Read as a whole for a few documents. */
    BYTES(BinaryDocValuesField.TYPE),
    /** The same, and too much to keep at hand; see {@link TextsFormat}. */
    LONG_TEXT(BinaryDocValuesField.TYPE);

    @SuppressWarnings("ImmutableEnumChecker") // every type here is frozen
    private final FieldType type;

    Use(FieldType type) {
      this.type = type;
    }

    private static FieldType analysed() {
      FieldType type = new FieldType();
      type.setTokenized(true);
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
      type.freeze();
      return type;
    }
  }

  private final String key;
  private final Scope scope;
  private final Use use;

  Field(String key, Scope scope, Use use) {
    this.key = key;
    this.scope = scope;
    this.use = use;
  }

  /** Whether a field of the index, by its name there, is a {@link Use#LONG_TEXT}. */
  static boolean isLongText(String name) {
    return LONG_TEXTS.contains(name);
  }

  /** How Lucene keeps it. */
  FieldType type() {
    return use.type;
  }

  /** The name in the index of a field that exists once. */
  String key() {
    if (scope != Scope.DOCUMENT) {
      throw new IllegalStateException(this + " exists per language");
    }
    return key;
  }

  /** The name in the index of this field for one language. */
  String in(Language language) {
    if (scope != Scope.LANGUAGE) {
      throw new IllegalStateException(this + " exists once");
    }
    return language.code() + "." + key;
  }
}
