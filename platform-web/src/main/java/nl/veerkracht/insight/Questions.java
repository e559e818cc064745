package nl.veerkracht.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veerkracht.identity.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one day, in memory only. What is counted of a question waits here until it was
 * asked from a second network; whatever still waits at the end of the day is forgotten.
 *
 * <p>Of the first network only a mark is kept, which is made with a secret of that day and with the
 * words: it tells neither who asked, nor whether two questions came from the same place.
 */
final class Questions {

  /** So many are remembered; who was not asked for longest goes first. */
  static final int MOST = 5_000;

  /** More questions than this are not written down on a day: so many are no longer of people. */
  static final int MOST_SHARED = 2_000;

  private final LocalDate day;
  private final String salt = Secret.random().text();
  private final Map<String, Question> byWords = new RecentlyAsked();
  private int shared;

  private static final class Question {

    private final Map<What, Long> waiting = new EnumMap<>(What.class);
    private @Nullable String first;
    private boolean shared;
  }

  private static final class RecentlyAsked extends LinkedHashMap<String, Question> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_SIZE = 16;
    private static final float FILLED = 0.75f;

    RecentlyAsked() {
      super(FIRST_SIZE, FILLED, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Question> eldest) {
      return size() > MOST;
    }
  }

  Questions(LocalDate day) {
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /**
   * Notes that a question was asked.
   *
   * @return what may be counted of it now; nothing as long as one network alone asked it
   */
  Map<What, Long> asked(String words, String network, Collection<What> counted) {
    Question question = byWords.computeIfAbsent(words, key -> new Question());
    counted.forEach(what -> question.waiting.merge(what, 1L, Long::sum));
    if (!question.shared && shared < MOST_SHARED) {
      String mark = new Secret(salt + words + "\n" + network).hash();
      if (question.first == null) {
        question.first = mark;
      } else if (!question.first.equals(mark)) {
        question.shared = true;
        question.first = null;
        shared++;
      }
    }
    return counted(question);
  }

  /** Notes that something was opened of what a question found. */
  Map<What, Long> opened(String words) {
    Question question = byWords.get(words);
    if (question == null) {
      return Map.of();
    }
    question.waiting.merge(What.OPENED, 1L, Long::sum);
    return counted(question);
  }

  private static Map<What, Long> counted(Question question) {
    if (!question.shared) {
      return Map.of();
    }
    Map<What, Long> counted = new EnumMap<>(question.waiting);
    question.waiting.clear();
    return counted;
  }

  int size() {
    return byWords.size();
  }
}
