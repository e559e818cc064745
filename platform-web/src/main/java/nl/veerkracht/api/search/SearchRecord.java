package nl.veerkracht.api.search;

import java.util.List;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.http.Paged;
import nl.veerkracht.api.item.ItemSummary;
import org.jspecify.annotations.Nullable;

/**
 * One page of the answer to a search, in the language of the call.
 *
 * @param total how many items match, on all pages together
 * @param pages how many pages can be asked for
 * @param corrected the question that was answered instead, because words of it stand nowhere; null
 *     when the question itself was answered
 * @param matching {@code all-words}, or {@code some-words} when no item or few have all of them
 */
public record SearchRecord(
    String query,
    String sort,
    long total,
    int page,
    int size,
    int pages,
    @Nullable String corrected,
    String matching,
    List<HitRecord> hits,
    List<FacetRecord> facets,
    PageLinks links)
    implements Paged {

  /**
   * An item that was found.
   *
   * @param title the title with the words found marked
   * @param passages places where words were found, best first
   * @param reasons {@code compound}, {@code synonym} or {@code translation}: how a word was found
   */
  public record HitRecord(
      ItemSummary item,
      List<SegmentRecord> title,
      List<PassageRecord> passages,
      List<String> reasons) {}

  /** A piece of plain text that matches or does not. */
  public record SegmentRecord(String text, boolean match) {}

  /**
   * A place where words were found.
   *
   * @param field {@code summary}, {@code body}, {@code labels} or {@code file}
   * @param language code of the language that it is written in
   * @param file id of the file that it stands in; null for what stands in no file
   * @param page of that file, from 1; null if it has no pages
   */
  public record PassageRecord(
      String field,
      String language,
      List<SegmentRecord> text,
      @Nullable String file,
      @Nullable Integer page) {}

  /**
   * A filter with its values.
   *
   * @param parameter its name in a search
   * @param vocabulary where its values are explained; null for kinds and years
   */
  public record FacetRecord(
      String parameter, String label, @Nullable String vocabulary, List<FacetValueRecord> values) {}

  /**
   * A value of a filter.
   *
   * @param count how many items have it, with all other filters as they are
   * @param narrower the values below it
   */
  public record FacetValueRecord(
      String value, String label, long count, boolean selected, List<FacetValueRecord> narrower) {}
}
