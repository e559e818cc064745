package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FilePage;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Writes a document the way the schema wants it. */
final class Documents {
  /**
   * As whole terms, titles are cut here: longer than any question, far shorter than Lucene's limit.
   */
  private static final int MAX_TITLE_LENGTH = 1_000;

  private final Analysis analysis;
  private final TitleOrder titleOrder = new TitleOrder();
  private final FacetsConfig facets = facetsConfig();

  Documents(Analysis analysis) {
    this.analysis = analysis;
  }

  /** How facets lie in the index; counting and filtering need the same. */
  static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setIndexFieldName(facet.name(), Field.FACETS.key());
      config.setMultiValued(facet.name(), true);
      config.setDrillDownTermsIndexing(facet.name(), DrillDownTermsIndexing.FULL_PATH_ONLY);
    }
    return config;
  }

  static Term term(String id) {
    return new Term(Field.ID.key(), id);
  }

  /** The documents with these ids. */
  static Query any(Collection<String> ids) {
    return new TermInSetQuery(Field.ID.key(), ids.stream().map(BytesRef::new).toList());
  }

  Document of(SearchDocument source) throws IOException {
    Document document = new Document();
    addText(document, Field.ID, Field.ID.key(), source.id());
    document.add(new NumericDocValuesField(Field.TIE.key(), tie(source.id())));
    StoredHit.columns(source).forEach(document::add);
    for (Map.Entry<Language, Texts> texts : source.texts().entrySet()) {
      addTexts(document, texts.getKey(), texts.getValue());
    }
    for (Language language : Language.values()) {
      addTitle(document, language, shownTitle(source, language));
    }
    for (Language language : Language.values()) {
      addPages(document, language, source.pages());
    }
    addNumbers(document, source);
    source.facets().forEach((facet, values) -> addFacet(document, facet, values));
    return facets.build(document);
  }

  /** A number for an id that no other id has, as good as always. */
  static long tie(String id) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(id))[0];
  }

  private static void addTexts(Document document, Language language, Texts texts)
      throws IOException {
    for (Part part : Part.values()) {
      String text = part.of(texts);
      if (!text.isEmpty()) {
        for (int copy = 0; copy < part.weight(); copy++) {
          addText(document, Field.EXACT, Field.EXACT.in(language), text);
          addText(document, Field.STEM, Field.STEM.in(language), text);
          if (language == Language.NL) {
            addText(document, Field.PARTS, Field.PARTS.in(language), text);
          }
        }
      }
    }
  }

  private static void addPages(Document document, Language language, List<FilePage> pages)
      throws IOException {
    List<FilePage> pieces =
        FileText.pieces(pages.stream().filter(page -> languageOf(page) == language).toList());
    if (!pieces.isEmpty()) {
      document.add(new BinaryDocValuesField(Field.PAGES.in(language), FileText.bytes(pieces)));
      for (FilePage piece : pieces) {
        addText(document, Field.FILE_EXACT, Field.FILE_EXACT.in(language), piece.text());
        addText(document, Field.FILE_STEM, Field.FILE_STEM.in(language), piece.text());
        if (language == Language.NL) {
          addText(document, Field.FILE_PARTS, Field.FILE_PARTS.in(language), piece.text());
        }
      }
    }
  }

  private static Language languageOf(FilePage page) {
    Language language = page.language();
    return language == null ? Language.NL : language;
  }

  private void addTitle(Document document, Language language, String title) {
    String cut = title.substring(0, Math.min(title.length(), MAX_TITLE_LENGTH));
    addText(document, Field.TITLE, Field.TITLE.in(language), analysis.whole(cut));
    Set<String> typed = analysis.typed(cut, language);
    for (String word : typed) {
      addText(document, Field.TITLE_WORDS, Field.TITLE_WORDS.in(language), word);
    }
    for (String start : Suggestions.starts(typed)) {
      addText(document, Field.TITLE_STARTS, Field.TITLE_STARTS.in(language), start);
    }
    document.add(new NumericDocValuesField(Field.TITLE_LENGTH.in(language), title.length()));
    document.add(
        new SortedDocValuesField(Field.TITLE_ORDER.in(language), titleOrder.key(cut, language)));
  }

  private static void addNumbers(Document document, SearchDocument source) {
    LocalDate date = source.date();
    if (date != null) {
      document.add(new NumericDocValuesField(Field.DATE.key(), date.toEpochDay()));
    }
    document.add(new NumericDocValuesField(Field.CHANGED.key(), source.changed().toEpochMilli()));
    document.add(
        new NumericDocValuesField(Field.PUBLISHED.key(), source.published().toEpochMilli()));
    document.add(new NumericDocValuesField(Field.EVIDENCE.key(), source.evidence()));
  }

  private static void addFacet(Document document, Facet facet, Set<String> values) {
    for (String value : values) {
      document.add(new SortedSetDocValuesFacetField(facet.name(), value));
    }
  }

  private static void addText(Document document, Field field, String name, String text) {
    document.add(new org.apache.lucene.document.Field(name, text, field.type()));
  }

  private static String shownTitle(SearchDocument source, Language language) {
    String title = source.texts().getOrDefault(language, Texts.NONE).title();
    return title.isEmpty()
        ? source.texts().getOrDefault(language.other(), Texts.NONE).title()
        : title;
  }
}
