package nl.veerkracht.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.insight.Figures.Day;
import nl.veerkracht.insight.Figures.Line;

/** What was counted, in the database. */
@ApplicationScoped
class DayCounts {

  private static final String SUM = "select c.subject, sum(c.times), max(c.day) from DayCount c";
  private static final String SINCE = " where c.what = :what and c.day >= :since";
  private static final String MOST_FIRST =
      " group by c.subject order by sum(c.times) desc, c.subject";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  DayCounts() {}

  /** Since when there are counts. */
  Instant begun() {
    return database.find(CountBook.class, CountBook.ONLY).begun();
  }

  /** Lets nobody else write, on this server or another, until the transaction ends. */
  void hold() {
    database.find(CountBook.class, CountBook.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The counts of these subjects that are there already. */
  List<DayCount> of(LocalDate day, What what, Collection<String> subjects) {
    return database
        .createQuery(
            "select c from DayCount c"
                + " where c.day = :day and c.what = :what and c.subject in :subjects",
            DayCount.class)
        .setParameter("day", day)
        .setParameter("what", what)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  void add(DayCount count) {
    database.persist(count);
  }

  void removeBefore(LocalDate day) {
    database
        .createQuery("delete from DayCount c where c.day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }

  /** The searches of each day since one; days without any are left out. */
  List<Day> days(LocalDate since) {
    Map<LocalDate, Day> days = new TreeMap<>();
    database
        .createQuery(
            "select c.day, c.what, c.times from DayCount c"
                + " where c.what in :whats and c.day >= :since",
            Object[].class)
        .setParameter("whats", List.of(What.SEARCH, What.SEARCH_NOTHING))
        .setParameter("since", since)
        .getResultList()
        .forEach(
            row -> {
              long times = (Long) row[2];
              Day day = new Day((LocalDate) row[0], 0, 0);
              days.merge(
                  day.day(),
                  row[1] == What.SEARCH ? day.with(times, 0) : day.with(0, times),
                  Day::and);
            });
    return List.copyOf(days.values());
  }

  /** What was counted most since a day. */
  List<Line> most(What what, LocalDate since, int size) {
    return lines(
        database
            .createQuery(SUM + SINCE + MOST_FIRST, Object[].class)
            .setParameter("what", what)
            .setParameter("since", since),
        size);
  }

  /** Questions that found enough, and of which nobody opened anything. */
  List<Line> unopened(LocalDate since, int size) {
    return lines(
        database
            .createQuery(
                SUM
                    + SINCE
                    + " and not exists (select other.id from DayCount other"
                    + " where other.subject = c.subject and other.what in :others"
                    + " and other.day >= :since)"
                    + MOST_FIRST,
                Object[].class)
            .setParameter("what", What.ASKED)
            .setParameter("others", List.of(What.OPENED, What.NOTHING, What.LITTLE))
            .setParameter("since", since),
        size);
  }

  private static List<Line> lines(TypedQuery<Object[]> query, int size) {
    return query
        .setMaxResults(size)
        .getResultStream()
        .map(row -> new Line((String) row[0], (Long) row[1], (LocalDate) row[2]))
        .toList();
  }
}
