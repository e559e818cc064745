package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Drafts in the database, with their revisions, timelines and remarks. */
@ApplicationScoped
public class Drafts {

  /** So many earlier states of a draft are kept for merging. */
  private static final int KEPT_SAVES = 50;

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected Drafts() {}

  public void add(Draft draft, long account) {
    database.persist(draft);
    database.persist(new DraftSave(draft, account));
  }

  /** A draft, held until the end of the transaction so that two changes never cross. */
  public Optional<Draft> hold(long id) {
    return Optional.ofNullable(database.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Draft> byId(long id) {
    return Optional.ofNullable(database.find(Draft.class, id));
  }

  /** Keeps the state that a draft is in now, and forgets those of long ago. */
  void keep(Draft draft, long account) {
    database.persist(new DraftSave(draft, account));
    database
        .createQuery("delete from DraftSave s where s.draft = :draft and s.revision < :oldest")
        .setParameter("draft", draft.id())
        .setParameter("oldest", draft.revision() - KEPT_SAVES)
        .executeUpdate();
  }

  Optional<DraftSave> save(long draft, int revision) {
    return database
        .createQuery(
            "select s from DraftSave s where s.draft = :draft and s.revision = :revision",
            DraftSave.class)
        .setParameter("draft", draft)
        .setParameter("revision", revision)
        .getResultStream()
        .findFirst();
  }

  /** The drafts of one person, the last touched first. */
  public List<Draft> of(long owner, Collection<DraftState> states, int first, int size) {
    return database
        .createQuery(
            "select d from Draft d where d.owner = :owner and d.state in :states"
                + " order by d.saved desc, d.id",
            Draft.class)
        .setParameter("owner", owner)
        .setParameter("states", states)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many drafts of one person are in these states. */
  public long count(long owner, Collection<DraftState> states) {
    return database
        .createQuery(
            "select count(d) from Draft d where d.owner = :owner and d.state in :states",
            Long.class)
        .setParameter("owner", owner)
        .setParameter("states", states)
        .getSingleResult();
  }

  /**
   * What waits for editors, the longest waiting first.
   *
   * @param assignee only what this editor took; everything when null
   */
  public List<Draft> queue(
      Collection<DraftState> states, @Nullable Long assignee, int first, int size) {
    return waiting("select d", " order by d.submitted, d.id", Draft.class, states, assignee)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How much waits for editors. */
  public long count(Collection<DraftState> states, @Nullable Long assignee) {
    return waiting("select count(d)", "", Long.class, states, assignee).getSingleResult();
  }

  /** How many drafts go online by themselves at a planned moment. */
  public long countPlanned() {
    return database
        .createQuery("select count(d) from Draft d where d.publishOn is not null", Long.class)
        .getSingleResult();
  }

  private <T> TypedQuery<T> waiting(
      String select,
      String order,
      Class<T> type,
      Collection<DraftState> states,
      @Nullable Long assignee) {
    String mine = assignee == null ? "" : " and d.assignee = :assignee";
    TypedQuery<T> query =
        database
            .createQuery(select + " from Draft d where d.state in :states" + mine + order, type)
            .setParameter("states", states);
    return assignee == null ? query : query.setParameter("assignee", assignee);
  }

  /** The drafts of which the planned moment of publication has come. */
  public List<Long> due(Instant now, int size) {
    return database
        .createQuery("select d.id from Draft d where d.publishOn <= :now order by d.id", Long.class)
        .setParameter("now", now)
        .setMaxResults(size)
        .getResultList();
  }

  /** The drafts of an item that are not published or removed. */
  public List<Draft> openOf(long item) {
    return database
        .createQuery(
            "select d from Draft d where d.item = :item and d.state not in :closed order by d.id",
            Draft.class)
        .setParameter("item", item)
        .setParameter("closed", List.of(DraftState.PUBLISHED, DraftState.REMOVED))
        .getResultList();
  }

  /** Lets somebody advise on a draft. */
  public void addAdviser(long draft, long account) {
    database.persist(new Adviser(draft, account, Now.moment()));
  }

  /** Whether somebody is asked for advice on a draft. */
  public boolean advises(long draft, long account) {
    return database
            .createQuery(
                "select count(a) from Adviser a where a.draft = :draft and a.account = :account",
                Long.class)
            .setParameter("draft", draft)
            .setParameter("account", account)
            .getSingleResult()
        > 0;
  }

  /** What waits with the editors for the advice of somebody, the longest waiting first. */
  public List<Draft> toAdvise(long account, int size) {
    return database
        .createQuery(
            """
            select d from Draft d where d.state in :states and d.id in
              (select a.draft from Adviser a where a.account = :account)
            order by d.submitted, d.id
            """,
            Draft.class)
        .setParameter("account", account)
        .setParameter(
            "states", Arrays.stream(DraftState.values()).filter(DraftState::isWithEditors).toList())
        .setMaxResults(size)
        .getResultList();
  }

  void add(DraftEvent event) {
    database.persist(event);
  }

  List<DraftEvent> events(long draft) {
    return database
        .createQuery(
            "select e from DraftEvent e where e.draft = :draft order by e.id", DraftEvent.class)
        .setParameter("draft", draft)
        .getResultList();
  }

  void add(Remark remark) {
    database.persist(remark);
  }

  Optional<Remark> remark(long id) {
    return Optional.ofNullable(database.find(Remark.class, id));
  }

  List<Remark> remarks(long draft) {
    return database
        .createQuery("select r from Remark r where r.draft = :draft order by r.id", Remark.class)
        .setParameter("draft", draft)
        .getResultList();
  }
}
