package nl.veerkracht.keep.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hears of an item: one for each item, however many of their follows it answers, that
 * tells the latest.
 */
@Entity
@Table(name = "notice")
class Notice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private long id;

  @Column(name = "account_id")
  private long account;

  @Column(name = "follow_id")
  private long follow;

  @Column(name = "item_id")
  private long item;

  @Enumerated(EnumType.STRING)
  private News news;

  private Instant moment;
  private @Nullable Instant seen;
  private @Nullable Instant mailed;

  @SuppressWarnings("NullAway.Init")
  protected Notice() {}

  @SuppressWarnings("NullAway.Init")
  Notice(Follow follow, long item, News news, Instant moment) {
    this.account = follow.account();
    this.follow = follow.id();
    this.item = item;
    this.news = news;
    this.moment = moment;
  }

  /** Tells what happened since; what nobody saw yet stays as new as it was. */
  void tell(News newNews, Instant newMoment) {
    boolean stillNew = news == News.PUBLISHED && newNews == News.CHANGED && seen == null;
    news = stillNew ? News.PUBLISHED : newNews;
    moment = newMoment;
    seen = null;
    mailed = null;
  }

  void see(Instant now) {
    if (seen == null) {
      seen = now;
    }
  }

  void mail(Instant now) {
    mailed = now;
  }

  long id() {
    return id;
  }

  long account() {
    return account;
  }

  long item() {
    return item;
  }

  News news() {
    return news;
  }

  Instant moment() {
    return moment;
  }

  boolean isSeen() {
    return seen != null;
  }
}
