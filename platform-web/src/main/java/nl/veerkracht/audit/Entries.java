package nl.veerkracht.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** The log of acts in the database: it can be added to and read, nothing else. */
@ApplicationScoped
class Entries {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Entries() {}

  void add(Entry entry) {
    database.persist(entry);
  }

  /** Lines before a number, the latest first. */
  List<Entry> find(AuditLog.Search search, long before, int size) {
    StringBuilder found =
        new StringBuilder("lower(e.subject) like :text or lower(e.detail) like :text");
    if (!search.acts().isEmpty()) {
      found.append(" or e.act in :acts");
    }
    if (!search.people().isEmpty()) {
      found.append(" or e.account in :people");
      found.append(" or e.subjectKind = 'account' and e.subject in :subjects");
    }
    TypedQuery<Entry> query =
        database
            .createQuery(
                "select e from Entry e where e.id < :before and (" + found + ") order by e.id desc",
                Entry.class)
            .setParameter("before", before)
            .setParameter("text", "%" + search.text().toLowerCase(Locale.ROOT) + "%")
            .setMaxResults(size);
    if (!search.acts().isEmpty()) {
      query.setParameter("acts", search.acts());
    }
    if (!search.people().isEmpty()) {
      query.setParameter("people", search.people());
      query.setParameter("subjects", search.people().stream().map(String::valueOf).toList());
    }
    return query.getResultList();
  }

  List<Entry> by(long account) {
    return database
        .createQuery(
            """
            select e from Entry e where e.account = :account
            or e.subjectKind = 'account' and e.subject = :subject order by e.id desc
            """,
            Entry.class)
        .setParameter("account", account)
        .setParameter("subject", Long.toString(account))
        .getResultList();
  }
}
