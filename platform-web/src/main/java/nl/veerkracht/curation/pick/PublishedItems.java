package nl.veerkracht.curation.pick;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Localized;

/** Published items by what editors look for, in the database: what they do next must be exact. */
@ApplicationScoped
public class PublishedItems {

  private static final String WORDS =
      " and (lower(i.titleNl) like :text escape '!' or lower(i.titleEn) like :text escape '!'"
          + " or i.slug like :text escape '!')";
  private static final String KIND = " and i.kind = :kind";
  private static final String TERMS =
      " and i.id in (select x.id from Item x join x.terms t"
          + " where t.vocabulary = :vocabulary and t.term in :terms)";
  private static final String ORGANISATION =
      " and i.id in (select y.id from Item y join y.links l, Item o"
          + " where o.id = l.target and o.slug = :organisation and l.relation in :relations)";

  private static final String ORDER = " order by i.titleNl, i.id";
  private static final String EXACT_FIRST =
      " order by case when i.slug = :exact or lower(i.titleNl) = :exact"
          + " or lower(i.titleEn) = :exact then 0 else 1 end, i.titleNl, i.id";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected PublishedItems() {}

  /** How many there are. */
  public long count(Wanted wanted) {
    return query("select count(i)", wanted, "", Long.class).getSingleResult();
  }

  /** A page of them, by title; what has just these words as its title or address comes first. */
  public List<Item> find(Wanted wanted, int first, int size) {
    return query("select i", wanted, wanted.text().isEmpty() ? ORDER : EXACT_FIRST, Item.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** What an item is called. */
  public record Named(String slug, Localized title) {}

  /** The names of all items of a kind, without anything else of them. */
  public List<Named> names(Kind kind, int most) {
    return database
        .createQuery(
            "select i.slug, i.titleNl, i.titleEn from Item i"
                + " where i.state = nl.veerkracht.item.State.PUBLISHED"
                + KIND
                + ORDER,
            Object[].class)
        .setParameter("kind", kind)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Named((String) row[0], new Localized((String) row[1], (String) row[2])))
        .toList();
  }

  private <T> TypedQuery<T> query(String select, Wanted wanted, String order, Class<T> type) {
    boolean terms = !wanted.terms().isEmpty();
    boolean organisation = !wanted.organisation().isEmpty();
    TypedQuery<T> query =
        database.createQuery(
            select
                + " from Item i where i.state = nl.veerkracht.item.State.PUBLISHED"
                + (wanted.text().isEmpty() ? "" : WORDS)
                + (wanted.kind() == null ? "" : KIND)
                + (terms ? TERMS : "")
                + (organisation ? ORGANISATION : "")
                + order,
            type);
    if (!wanted.text().isEmpty()) {
      query.setParameter("text", wanted.pattern());
    }
    if (order.equals(EXACT_FIRST)) {
      query.setParameter("exact", wanted.text().toLowerCase(Locale.ROOT));
    }
    if (wanted.kind() != null) {
      query.setParameter("kind", wanted.kind());
    }
    if (terms) {
      query.setParameter("vocabulary", wanted.vocabulary()).setParameter("terms", wanted.terms());
    }
    if (organisation) {
      query
          .setParameter("organisation", wanted.organisation())
          .setParameter(
              "relations",
              Arrays.stream(Relation.values()).filter(Relation::toOrganisation).toList());
    }
    return query;
  }
}
