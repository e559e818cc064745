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

  @ElementCollection
  @CollectionTable(name = "item_web_link", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "link_id")
  private List<Long> links = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Survey() {}

  Survey(long item) {
    this.item = item;
  }

  /** Replaces what was found in an earlier version. */
  void found(int version, int newGaps, @Nullable String newValidUntil, Collection<Long> newLinks) {
    itemVersion = version;
    gaps = newGaps;
    validUntil = newValidUntil;
    links.clear();
    links.addAll(newLinks);
  }

  long item() {
    return item;
  }
}
