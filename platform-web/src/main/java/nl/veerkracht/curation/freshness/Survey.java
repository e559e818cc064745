package nl.veerkracht.curation.freshness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in one version of an item, so that the database can filter on it. */
@Entity
@Table(name = "item_survey")
class Survey {

  @Id
  @Column(name = "item_id")
  private long item;

  @Column(name = "item_version")
  private int itemVersion;

  private int gaps;

  @Column(name = "valid_until")
  private @Nullable String validUntil;

  @Column(name = "recognized_until")
  private @Nullable String recognizedUntil;

  @ElementCollection
  @CollectionTable(name = "item_web_link", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "link_id")
  private List<Long> links = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Survey() {}

  Survey(long item) {
    this.item = item;
  }

  /**
   * The last days on which judgements count, ISO dates.
   *
   * @param any of its judgements, whichever ends first
   * @param recognition the judgement that readers find items by
   */
  record LastDays(@Nullable String any, @Nullable String recognition) {}

  /** Replaces what was found in an earlier version. */
  void found(int version, int newGaps, LastDays days, Collection<Long> newLinks) {
    itemVersion = version;
    gaps = newGaps;
    validUntil = days.any();
    recognizedUntil = days.recognition();
    links.clear();
    links.addAll(newLinks);
  }

  long item() {
    return item;
  }
}
