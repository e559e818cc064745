package nl.veerkracht.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.item.ItemSummaries;
import nl.veerkracht.api.search.SearchRecord.FacetRecord;
import nl.veerkracht.api.search.SearchRecord.FacetValueRecord;
import nl.veerkracht.api.search.SearchRecord.HitRecord;
import nl.veerkracht.api.search.SearchRecord.PassageRecord;
import nl.veerkracht.api.search.SearchRecord.SegmentRecord;
import nl.veerkracht.api.vocabulary.FilterNames;
import nl.veerkracht.catalogue.FacetView;
import nl.veerkracht.catalogue.Published;
import nl.veerkracht.catalogue.Quote;
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.catalogue.Segment;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Writes the answers to searches as the API promises them. */
@ApplicationScoped
class SearchRecords {

  private final ItemSummaries summaries;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected SearchRecords() {
    this(null, null);
  }

  @Inject
  SearchRecords(ItemSummaries summaries, Hrefs hrefs) {
    this.summaries = summaries;
    this.hrefs = hrefs;
  }

  SearchRecord of(Call call, SearchQuestion question, Published.Answer answer) {
    Language language = call.language();
    return new SearchRecord(
        question.text(),
        question.sort(),
        answer.total(),
        question.page(),
        question.size(),
        answer.pages(),
        answer.corrected().isEmpty() ? null : answer.corrected(),
        answer.some() ? "some-words" : "all-words",
        answer.matches().stream().map(match -> hit(match, language)).toList(),
        facets(answer.facets(), language),
        PageLinks.of(
            hrefs.api("/search"), call.queryWithoutPage(), question.page(), answer.pages()));
  }

  private HitRecord hit(Published.Match match, Language language) {
    return new HitRecord(
        summaries.of(match.item(), language),
        segments(match.title()),
        match.passages().stream().map(SearchRecords::passage).toList(),
        match.reasons());
  }

  private static PassageRecord passage(Quote quote) {
    return new PassageRecord(
        quote.field(), quote.language(), segments(quote.text()), quote.file(), quote.page());
  }

  private static List<SegmentRecord> segments(List<Segment> segments) {
    return segments.stream()
        .map(segment -> new SegmentRecord(segment.text(), segment.marked()))
        .toList();
  }

  /** Every filter, also one of which no value is left to choose. */
  private List<FacetRecord> facets(List<FacetView> views, Language language) {
    Map<String, FacetView> byName =
        views.stream().collect(Collectors.toMap(FacetView::parameter, Function.identity()));
    return SearchOptions.filters().stream()
        .map(
            filter -> {
              FacetView view = byName.get(filter);
              return new FacetRecord(
                  FilterNames.inApi(filter),
                  Messages.of(language, "facet." + filter),
                  SearchOptions.vocabulary(filter).map(hrefs::vocabulary).orElse(null),
                  view == null ? List.of() : values(view.options()));
            })
        .toList();
  }

  private static List<FacetValueRecord> values(List<FacetView.Option> options) {
    return options.stream()
        .map(
            option ->
                new FacetValueRecord(
                    option.value(),
                    option.label(),
                    option.count(),
                    option.selected(),
                    values(option.options())))
        .toList();
  }
}
