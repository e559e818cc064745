package nl.veerkracht.files;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads in which files are read while the portal answers. */
@ApplicationScoped
class FileWork {

  private final List<Future<?>> begun = new ArrayList<>();

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduler;

  @SuppressWarnings("NullAway.Init")
  FileWork() {}

  void submit(Runnable work) {
    executor.execute(work);
  }

  synchronized void every(int seconds, Runnable round) {
    begun.add(scheduler.scheduleWithFixedDelay(round, 1, seconds, TimeUnit.SECONDS));
  }

  @PreDestroy
  synchronized void end() {
    begun.forEach(round -> round.cancel(false));
  }
}
