package nl.veerkracht.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.curation.freshness.FreshnessCounts;

/** What waits for an editor, in numbers with links, on the page of their own work. */
@Named
@RequestScoped
public class Overview {

  private final Reviewing reviewing;
  private final FreshnessCounts freshness;

  @SuppressWarnings("NullAway")
  protected Overview() {
    this(null, null);
  }

  @Inject
  Overview(Reviewing reviewing, FreshnessCounts freshness) {
    this.reviewing = reviewing;
    this.freshness = freshness;
  }

  /**
   * One number.
   *
   * @param key of its text
   * @param place where the work is
   * @param query what to show there
   */
  public record Work(String key, long count, String place, String query) {}

  /** Everything that editors can turn to, also where nothing waits. */
  public List<Work> getWork() {
    Reviewing.Waiting waiting = reviewing.waiting();
    return List.of(
        new Work("review", waiting.all(), "queue", ""),
        new Work("mine", waiting.mine(), "queue", "?mine=yes"),
        new Work("planned", waiting.planned(), "queue", ""),
        new Work("expired", freshness.expired(), "freshness", "?why=expired"),
        new Work("links", freshness.links(), "freshness", "?why=links"),
        new Work("gaps", freshness.gaps(), "freshness", "?why=gaps"));
  }
}
