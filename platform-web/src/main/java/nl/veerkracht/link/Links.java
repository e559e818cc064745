package nl.veerkracht.link;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Now;

/**
 * Asks for addresses elsewhere: one with patience, or a few at once for somebody who waits. Takes
 * seconds, so nobody calls it inside a transaction.
 */
@ApplicationScoped
public class Links {

  /** More addresses than this are not asked for at once. */
  public static final int MOST = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** So long the same question gets the same answer: a page that is shown again asks nobody. */
  private static final Duration MEMORY = Duration.ofMinutes(1);

  private final LinkChecker checker;
  private final Duration patience;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Verdict verdict, Instant moment) {}

  @SuppressWarnings("NullAway")
  protected Links() {
    this.checker = null;
    this.patience = PATIENCE;
  }

  @Inject
  Links(Settings settings) {
    this(
        new LinkChecker(
            "Kennisplatform-linkcontrole/1 (+" + settings.address() + ")", settings.asksAnywhere()),
        PATIENCE);
  }

  Links(LinkChecker checker, Duration patience) {
    this.checker = checker;
    this.patience = patience;
  }

  /** Asks for one address, for as long as that takes. */
  public Verdict ask(String address) throws InterruptedException {
    return judged(checker.check(address));
  }

  /**
   * Asks for a few addresses at once, for a few seconds in all.
   *
   * @return the verdicts by address, in the order of the addresses; none for those beyond {@link
   *     #MOST}
   */
  public Map<String, Verdict> ask(Collection<String> addresses) {
    Instant now = Now.moment();
    known.values().removeIf(one -> one.moment().plus(MEMORY).isBefore(now));
    List<String> few = addresses.stream().distinct().limit(MOST).toList();
    look(few.stream().filter(address -> !known.containsKey(address)).toList(), now);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (String address : few) {
      Known one = known.get(address);
      verdicts.put(address, one == null ? new Verdict.Fails(Verdict.NO_ANSWER) : one.verdict());
    }
    return verdicts;
  }

  /** Whoever has not answered in time is left at that; the threads end by themselves. */
  private void look(List<String> addresses, Instant now) {
    if (addresses.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      List<Callable<Verdict>> questions = new ArrayList<>();
      addresses.forEach(address -> questions.add(() -> checker.check(address)));
      List<Future<Verdict>> answers =
          threads.invokeAll(questions, patience.toMillis(), TimeUnit.MILLISECONDS);
      for (int i = 0; i < addresses.size(); i++) {
        known.put(addresses.get(i), new Known(judged(verdict(answers.get(i))), now));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Verdict verdict(Future<Verdict> answer) {
    return switch (answer.state()) {
      case SUCCESS -> answer.resultNow();
      case CANCELLED, RUNNING -> new Verdict.Fails(Verdict.NO_ANSWER);
      case FAILED -> throw new IllegalStateException(answer.exceptionNow());
    };
  }

  private Verdict judged(Verdict verdict) {
    boolean unknown = verdict.equals(new Verdict.Fails(Verdict.NO_HOST));
    return unknown && !checker.findsHosts() ? new Verdict.Fails("connection") : verdict;
  }

  @PreDestroy
  void end() {
    checker.close();
  }
}
