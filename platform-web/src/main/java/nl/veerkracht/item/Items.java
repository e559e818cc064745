package nl.veerkracht.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items in the database. */
@ApplicationScoped
public class Items {

  private static final String WITH =
      """
      from Item x join x.terms t where x.state = nl.veerkracht.item.State.PUBLISHED
      and t.vocabulary = :vocabulary and t.term in :terms
      """;
  private static final String LINKED = "select new nl.veerkracht.item.LinkedItem(";
  private static final String SHOWN =
      " other.slug, other.kind, other.titleNl, other.titleEn, other.summaryNl, other.summaryEn)";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected Items() {}

  public void add(Item item) {
    database.persist(item);
  }

  /** Writes what was added, so that it has an id. */
  public void flush() {
    database.flush();
  }

  public Optional<Item> byId(long id) {
    return Optional.ofNullable(database.find(Item.class, id));
  }

  /** The item under this slug, also when it is retired. */
  public Optional<Item> bySlug(String slug) {
    return database
        .createQuery("select i from Item i where i.slug = :slug", Item.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The item under this slug, which nobody else changes until the transaction ends. */
  public Optional<Item> hold(String slug) {
    return database
        .createQuery("select i from Item i where i.slug = :slug", Item.class)
        .setParameter("slug", slug)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The items under these slugs, also retired ones. */
  public Map<String, Item> bySlugs(Collection<String> slugs) {
    Map<String, Item> found = new HashMap<>();
    if (!slugs.isEmpty()) {
      database
          .createQuery("select i from Item i where i.slug in :slugs", Item.class)
          .setParameter("slugs", slugs)
          .getResultList()
          .forEach(item -> found.put(item.slug(), item));
    }
    return found;
  }

  /** The fingerprints by slug of the published items that a content pack brought. */
  public Map<String, String> fingerprints(String origin) {
    Map<String, String> fingerprints = new HashMap<>();
    database
        .createQuery(
            "select i.slug, i.fingerprint from Item i where i.origin = :origin"
                + " and i.state = nl.veerkracht.item.State.PUBLISHED",
            Object[].class)
        .setParameter("origin", origin)
        .getResultList()
        .forEach(row -> fingerprints.put((String) row[0], (String) row[1]));
    return fingerprints;
  }

  /** The published editorial page that explains a term. */
  public Optional<ItemContent> explaining(String vocabulary, String term) {
    return database
        .createQuery(
            """
            select i from Item i join i.terms t
            where i.kind = nl.veerkracht.item.Kind.PAGE and i.state = nl.veerkracht.item.State.PUBLISHED
              and t.vocabulary = :vocabulary and t.term = :term
            order by i.id
            """,
            Item.class)
        .setParameter("vocabulary", vocabulary)
        .setParameter("term", term)
        .getResultStream()
        .map(Item::content)
        .filter(content -> explains(content, vocabulary, term))
        .findFirst();
  }

  private static boolean explains(ItemContent content, String vocabulary, String term) {
    return content.details() instanceof EditorialPage page
        && new EditorialPage.Explains(vocabulary, term).equals(page.explains());
  }

  /** Whether a published item offers this file to everybody. */
  public boolean offers(String file) {
    return database
            .createQuery(
                """
                select count(i) from Item i join i.files f
                where f = :file and i.state = nl.veerkracht.item.State.PUBLISHED
                """,
                Long.class)
            .setParameter("file", file)
            .getSingleResult()
        > 0;
  }

  /** The ids under these slugs. */
  public Map<String, Long> ids(Collection<String> slugs) {
    Map<String, Long> ids = new HashMap<>();
    if (!slugs.isEmpty()) {
      database
          .createQuery("select i.slug, i.id from Item i where i.slug in :slugs", Object[].class)
          .setParameter("slugs", slugs)
          .getResultList()
          .forEach(row -> ids.put((String) row[0], (Long) row[1]));
    }
    return ids;
  }

  /** A page of published items in the order in which they were added. */
  public List<Item> published(long afterId, int size) {
    return database
        .createQuery(
            "select i from Item i where i.state = nl.veerkracht.item.State.PUBLISHED and i.id > :after order by i.id",
            Item.class)
        .setParameter("after", afterId)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many items of these kinds are published. */
  public long countPublished(Collection<Kind> kinds) {
    return database
        .createQuery(
            "select count(i) from Item i where i.state = nl.veerkracht.item.State.PUBLISHED and i.kind in :kinds",
            Long.class)
        .setParameter("kinds", kinds)
        .getSingleResult();
  }

  /** Published items of these kinds, the latest change first. */
  public List<Item> latestPublished(Collection<Kind> kinds, int first, int size) {
    return database
        .createQuery(
            """
            select i from Item i
            where i.state = nl.veerkracht.item.State.PUBLISHED and i.kind in :kinds
            order by i.changed desc, i.slug
            """,
            Item.class)
        .setParameter("kinds", kinds)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * A page of items, published or retired, that changed since a moment or that link to an item that
   * did.
   */
  public List<Item> changedSince(Instant since, long afterId, int size) {
    return database
        .createQuery(
            """
            select i from Item i where i.id > :after and (i.changed > :since or exists (
              select other.id from Item other join i.links link
              where other.id = link.target and other.changed > :since))
            order by i.id
            """,
            Item.class)
        .setParameter("since", since)
        .setParameter("after", afterId)
        .setMaxResults(size)
        .getResultList();
  }

  /** A page of published items with one of these terms. */
  public List<Item> withTerms(String vocabulary, Collection<String> terms, long afterId, int size) {
    return database
        .createQuery(
            "select i from Item i where i.id > :after and i.id in (select x.id "
                + WITH
                + ") order by i.id",
            Item.class)
        .setParameter("after", afterId)
        .setParameter("vocabulary", vocabulary)
        .setParameter("terms", terms)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many published items have one of these terms. */
  public long countWith(String vocabulary, Collection<String> terms) {
    return database
        .createQuery("select count(distinct x.id) " + WITH, Long.class)
        .setParameter("vocabulary", vocabulary)
        .setParameter("terms", terms)
        .getSingleResult();
  }

  /** How many published items have each term of a vocabulary. */
  public Map<String, Long> countByTerm(String vocabulary) {
    return counts(
        database
            .createQuery(
                """
                select t.term, count(x.id) from Item x join x.terms t
                where x.state = nl.veerkracht.item.State.PUBLISHED and t.vocabulary = :vocabulary
                group by t.term
                """,
                Object[].class)
            .setParameter("vocabulary", vocabulary));
  }

  /** How many published items have a term of each vocabulary. */
  public Map<String, Long> countByVocabulary() {
    return counts(
        database.createQuery(
            """
            select t.vocabulary, count(distinct x.id) from Item x join x.terms t
            where x.state = nl.veerkracht.item.State.PUBLISHED group by t.vocabulary
            """,
            Object[].class));
  }

  private static Map<String, Long> counts(TypedQuery<Object[]> query) {
    Map<String, Long> counts = new HashMap<>();
    query.getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** The latest change of any item. */
  public Optional<Instant> latestChange() {
    return database
        .createQuery("select i.changed from Item i order by i.changed desc", Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The published items that these items link to, in the order of their links. */
  public List<LinkedItem> outgoing(Collection<Long> ids) {
    return linked(
        LINKED
            + "i.id, link.relation, false,"
            + SHOWN
            + " from Item i join i.links link, Item other where i.id in :ids and other.id = link.target",
        ids);
  }

  /** The published items that link to these items. */
  public List<LinkedItem> incoming(Collection<Long> ids) {
    return linked(
        LINKED
            + "link.target, link.relation, true,"
            + SHOWN
            + " from Item other join other.links link where link.target in :ids",
        ids);
  }

  private List<LinkedItem> linked(String select, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : new ArrayList<>(
            database
                .createQuery(
                    select + " and other.state = nl.veerkracht.item.State.PUBLISHED",
                    LinkedItem.class)
                .setParameter("ids", ids)
                .getResultList());
  }
}
