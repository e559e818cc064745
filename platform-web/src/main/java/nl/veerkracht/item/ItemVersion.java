package nl.veerkracht.item;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an item said from one publication to the next; never changed. */
@Entity
@Table(name = "item_version")
public class ItemVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_version_seq")
  @SequenceGenerator(
      name = "item_version_seq",
      sequenceName = "item_version_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "item_id")
  private long item;

  private int number;

  @Convert(converter = ContentConverter.class)
  private ItemContent content;

  private Instant published;

  @Column(name = "account_id")
  private @Nullable Long account;

  private String reason;

  @SuppressWarnings("NullAway.Init")
  protected ItemVersion() {}

  /**
   * What an item says now, as a version to keep.
   *
   * @param account who published it; null for content that the portal is shipped with
   */
  @SuppressWarnings("NullAway.Init")
  public ItemVersion(Item item, int number, @Nullable Long account, String reason) {
    this.item = item.id();
    this.number = number;
    this.content = item.content();
    this.published = item.changed();
    this.account = account;
    this.reason = reason;
  }

  public int number() {
    return number;
  }

  public ItemContent content() {
    return content;
  }

  public Instant published() {
    return published;
  }

  public @Nullable Long account() {
    return account;
  }

  public String reason() {
    return reason;
  }
}
