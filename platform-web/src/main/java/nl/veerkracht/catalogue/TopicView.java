package nl.veerkracht.catalogue;

import java.util.List;
import nl.veerkracht.catalogue.ItemView.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * A factor, a level or a phenomenon, with what the platform has about it.
 *
 * @param parent the broader term; null for the broadest
 * @param retired whether editors no longer offer the term
 * @param successor what they offer instead
 * @param summary of the page of the editors about it
 * @param explanationHtml the page of the editors about it, safe HTML
 * @param counts items per kind
 * @param best interventions with the strongest recognition first
 * @param lists the newest items of the other kinds
 * @param narrower terms directly below it
 * @param siblings other terms below the same parent
 * @param crossings terms of the other vocabulary that the same items have, most shared first
 */
public record TopicView(
    TermLink term,
    @Nullable TermLink parent,
    boolean retired,
    @Nullable TermLink successor,
    String parameter,
    @Nullable String summary,
    @Nullable String definition,
    @Nullable SourceView source,
    List<String> alternatives,
    @Nullable String explanationHtml,
    List<SourceView> explanationSources,
    long total,
    List<KindCount> counts,
    List<Card> best,
    List<KindList> lists,
    List<TermLink> narrower,
    List<TermLink> siblings,
    List<Crossing> crossings) {

  public record KindCount(String kind, long count) {}

  /** Items of one kind, of which the page shows some. */
  public record KindList(String kind, long total, List<Card> cards) {}

  /** A term that goes together with this one, and on how many items. */
  public record Crossing(TermLink term, long count) {}
}
