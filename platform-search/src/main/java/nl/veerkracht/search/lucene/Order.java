package nl.veerkracht.search.lucene;

import nl.veerkracht.search.Language;
import nl.veerkracht.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The orders of hits. Each ends with a number of the document itself, so that equal hits never
 * change places between two pages.
 */
final class Order {
  private static final SortField NEWEST =
      descending(Field.DATE, SortField.Type.LONG, Long.MIN_VALUE);
  private static final SortField LAST_CHANGED =
      descending(Field.CHANGED, SortField.Type.LONG, Long.MIN_VALUE);
  private static final SortField LAST_PUBLISHED =
      descending(Field.PUBLISHED, SortField.Type.LONG, Long.MIN_VALUE);
  private static final SortField STRONGEST =
      descending(Field.EVIDENCE, SortField.Type.INT, Integer.MIN_VALUE);
  private static final SortField TIE = new SortField(Field.TIE.key(), SortField.Type.LONG);

  private Order() {}

  /**
   * @param scored whether there are words whose match can be better or worse
   */
  static org.apache.lucene.search.Sort of(Sort sort, Language language, boolean scored) {
    return switch (sort) {
      case RELEVANCE ->
          scored ? by(SortField.FIELD_SCORE, NEWEST, TIE) : by(NEWEST, LAST_CHANGED, TIE);
      case DATE -> by(NEWEST, LAST_CHANGED, TIE);
      case PUBLISHED -> by(LAST_PUBLISHED, TIE);
      case TITLE -> by(alphabetical(language), TIE);
      case EVIDENCE -> by(STRONGEST, scored ? SortField.FIELD_SCORE : NEWEST, TIE);
    };
  }

  /**
   * As typed before in other forms; of titles with the same words, the shortest says least else.
   */
  static org.apache.lucene.search.Sort suggestions(Language language) {
    return by(SortField.FIELD_SCORE, shortest(language), TIE);
  }

  /** Of titles that are equally what was sought, the shortest says least else. */
  static org.apache.lucene.search.Sort shortestTitles(Language language) {
    return by(shortest(language), TIE);
  }

  private static SortField shortest(Language language) {
    return new SortField(Field.TITLE_LENGTH.in(language), SortField.Type.INT);
  }

  private static org.apache.lucene.search.Sort by(SortField... fields) {
    return new org.apache.lucene.search.Sort(fields);
  }

  private static SortField alphabetical(Language language) {
    return new SortField(Field.TITLE_ORDER.in(language), SortField.Type.STRING);
  }

  private static SortField descending(Field field, SortField.Type type, Object missing) {
    return new SortField(field.key(), type, true, missing);
  }
}
