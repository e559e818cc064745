package nl.veerkracht.api.draft;

import java.util.List;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.http.Paged;

/** One page of drafts. */
public record DraftList(
    long total, int page, int size, int pages, List<DraftSummary> drafts, PageLinks links)
    implements Paged {

  public DraftList {
    drafts = List.copyOf(drafts);
  }
}
