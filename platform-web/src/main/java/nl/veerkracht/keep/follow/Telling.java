package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Searches;
import nl.veerkracht.item.State;
import org.jspecify.annotations.Nullable;

/**
 * Tells who follows something what happened, a batch of items at a time, each in a transaction of
 * its own. What was told is not told again: a batch can be done twice.
 */
@ApplicationScoped
class Telling {

  private static final int ITEMS = 200;
  private static final int QUESTIONS = 200;

  private final Items items;
  private final Follows follows;
  private final Notices notices;
  private final Searches searches;

  @SuppressWarnings("NullAway")
  protected Telling() {
    this(null, null, null, null);
  }

  @Inject
  Telling(Items items, Follows follows, Notices notices, Searches searches) {
    this.items = items;
    this.follows = follows;
    this.notices = notices;
    this.searches = searches;
  }

  @Transactional
  Instant upTo() {
    return notices.told().upTo();
  }

  @Transactional
  void reach(Instant moment) {
    notices.holdTold().reach(moment);
  }

  /**
   * Tells of the next items after an id that changed since a moment.
   *
   * @return where the next batch starts; empty when this was the last
   */
  @Transactional
  OptionalLong batch(Instant since, long after) {
    notices.holdTold();
    List<Item> found = items.changedSince(since, after, ITEMS);
    Map<String, Item> changed = new HashMap<>();
    found.stream()
        .filter(item -> item.changed().isAfter(since))
        .forEach(item -> changed.put(item.slug(), item));
    if (!changed.isEmpty()) {
      tellOfItems(changed.values());
      tellOfAnswers(changed);
    }
    return found.size() < ITEMS ? OptionalLong.empty() : OptionalLong.of(found.getLast().id());
  }

  private void tellOfItems(Collection<Item> changed) {
    Map<Long, Item> byId = new HashMap<>();
    changed.forEach(item -> byId.put(item.id(), item));
    for (Follow follow : follows.ofItems(byId.keySet())) {
      Item item = byId.get(follow.item());
      if (item != null) {
        tell(List.of(follow), List.of(item));
      }
    }
  }

  private void tellOfAnswers(Map<String, Item> changed) {
    List<String> published =
        changed.values().stream()
            .filter(item -> item.state() == State.PUBLISHED)
            .map(Item::slug)
            .toList();
    int first = 0;
    List<Follows.Question> questions = follows.questions(first, QUESTIONS);
    while (!published.isEmpty() && !questions.isEmpty()) {
      for (Follows.Question question : questions) {
        Set<String> answers = searches.answering(question.query(), question.language(), published);
        if (!answers.isEmpty()) {
          tell(follows.of(question), items(changed, answers));
        }
      }
      first += QUESTIONS;
      questions = follows.questions(first, QUESTIONS);
    }
  }

  private static List<Item> items(Map<String, Item> changed, Set<String> slugs) {
    return changed.values().stream().filter(item -> slugs.contains(item.slug())).toList();
  }

  private void tell(List<Follow> followers, List<Item> changed) {
    Map<List<Long>, Notice> known = new HashMap<>();
    notices
        .about(
            followers.stream().map(Follow::account).toList(),
            changed.stream().map(Item::id).toList())
        .forEach(notice -> known.put(List.of(notice.account(), notice.item()), notice));
    for (Follow follow : followers) {
      for (Item item : changed) {
        tell(follow, item, known.get(List.of(follow.account(), item.id())));
      }
    }
  }

  private void tell(Follow follow, Item item, @Nullable Notice known) {
    if (!item.changed().isAfter(follow.begun())) {
      return;
    }
    News news = news(follow, item);
    if (known == null) {
      notices.add(new Notice(follow, item.id(), news, item.changed()));
    } else if (item.changed().isAfter(known.moment())) {
      known.tell(news, item.changed());
    }
  }

  private static News news(Follow follow, Item item) {
    if (item.state() == State.RETIRED) {
      return News.GONE;
    }
    return item.published().isAfter(follow.begun()) ? News.PUBLISHED : News.CHANGED;
  }
}
