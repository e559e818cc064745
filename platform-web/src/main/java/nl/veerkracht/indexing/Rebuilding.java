package nl.veerkracht.indexing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import nl.veerkracht.indexing.Rebuild.Stage;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Rebuilds the index behind the scenes, one rebuild at a time, and tells how it stands. */
@ApplicationScoped
class Rebuilding {

  private static final System.Logger LOG = System.getLogger(Rebuilding.class.getName());

  private final Indexer indexer;
  private final Filling filling;
  private final AtomicReference<@Nullable Rebuild> last = new AtomicReference<>();

  @Resource private ManagedExecutorService executor;

  @SuppressWarnings({"NullAway", "NullAway.Init"})
  protected Rebuilding() {
    this(null, null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  Rebuilding(Indexer indexer, Filling filling) {
    this.indexer = indexer;
    this.filling = filling;
  }

  /** The rebuild that goes on, or the last one since the portal started. */
  Optional<Rebuild> last() {
    return Optional.ofNullable(last.get());
  }

  /** Begins a rebuild; false when one goes on already. */
  boolean begin() {
    Rebuild before = last.get();
    Rebuild begun = Rebuild.of(filling.total(), Now.moment());
    if (before != null && before.goesOn() || !last.compareAndSet(before, begun)) {
      return false;
    }
    try {
      executor.execute(() -> run(begun));
    } catch (RejectedExecutionException refused) {
      last.set(before);
      throw refused;
    }
    return true;
  }

  /** Whatever happens, the old index answers until the new one is complete. */
  private void run(Rebuild begun) {
    Stage end = Stage.FAILED;
    try {
      indexer.rebuild(done -> last.set(begun.at(done, Now.moment())));
      end = Stage.DONE;
    } catch (CancellationException stopped) {
      LOG.log(System.Logger.Level.INFO, "The portal stopped during a rebuild of the index");
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The index could not be rebuilt; the old one answers", e);
    } finally {
      last.set(last().orElse(begun).ended(end, Now.moment()));
    }
  }
}
