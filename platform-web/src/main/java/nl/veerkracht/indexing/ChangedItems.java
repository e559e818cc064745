package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.curation.freshness.Expirations;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.Files;
import nl.veerkracht.item.AttachedFile;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.State;
import nl.veerkracht.search.FilePage;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Reads what the index has to hear, a batch at a time, each batch in a transaction of its own. */
@ApplicationScoped
class ChangedItems {

  /**
   * One batch.
   *
   * @param lastId where the next batch starts
   */
  record Batch(List<SearchDocument> documents, List<String> removed, long lastId) {
    boolean isEmpty() {
      return documents.isEmpty() && removed.isEmpty();
    }
  }

  /** Small, because an item may bring the text of whole reports. */
  private static final int SIZE = 50;

  private final Items items;
  private final ItemDocuments documents;
  private final Files files;
  private final Expirations expirations;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected ChangedItems() {
    this(null, null, null, null, null);
  }

  @Inject
  ChangedItems(
      Items items,
      ItemDocuments documents,
      Files files,
      Expirations expirations,
      Taxonomy taxonomy) {
    this.items = items;
    this.documents = documents;
    this.files = files;
    this.expirations = expirations;
    this.taxonomy = taxonomy;
  }

  /** The latest change of anything that the index is made of. */
  @Transactional
  Instant latest() {
    Instant terms = taxonomy.edited();
    return items.latestChange().filter(item -> item.isAfter(terms)).orElse(terms);
  }

  /** How many items an index must hold. */
  @Transactional
  long published() {
    return items.countPublished(EnumSet.allOf(Kind.class));
  }

  /** The next items after an id with one of these terms. */
  @Transactional
  Batch withTerms(long id, String vocabulary, Set<String> terms) {
    return batch(id, items.withTerms(vocabulary, terms, id, SIZE));
  }

  /**
   * The next items after an id.
   *
   * @param since only what changed since then; everything published when null
   */
  @Transactional
  Batch after(long id, @Nullable Instant since) {
    List<Item> found =
        since == null ? items.published(id, SIZE) : items.changedSince(since, id, SIZE);
    return batch(id, found);
  }

  /** The next items after an id of which the recognition stopped counting because a day passed. */
  @Transactional
  Batch expired(long id, LocalDate from, LocalDate today) {
    return batch(id, expirations.between(from, today, id, SIZE));
  }

  private Batch batch(long id, List<Item> found) {
    List<Long> ids = found.stream().map(Item::id).toList();
    Map<Long, List<LinkedItem>> links =
        items.outgoing(ids).stream().collect(Collectors.groupingBy(LinkedItem::owner));
    List<SearchDocument> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (Item item : found) {
      if (item.state() == State.PUBLISHED) {
        changed.add(documents.of(item, links.getOrDefault(item.id(), List.of()), pages(item)));
      } else {
        removed.add(item.slug());
      }
    }
    return new Batch(changed, removed, found.isEmpty() ? id : found.getLast().id());
  }

  private List<FilePage> pages(Item item) {
    List<FilePage> pages = new ArrayList<>();
    for (AttachedFile file : item.content().files()) {
      Language language = files.status(file.id()).flatMap(ChangedItems::language).orElse(null);
      files
          .pages(file.id())
          .forEach(
              page -> pages.add(new FilePage(file.id(), page.number(), language, page.text())));
    }
    return pages;
  }

  private static Optional<Language> language(FileView file) {
    return Arrays.stream(Language.values())
        .filter(language -> language.name().equalsIgnoreCase(file.language()))
        .findFirst();
  }
}
