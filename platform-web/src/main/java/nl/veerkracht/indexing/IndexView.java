package nl.veerkracht.indexing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The search index as administrators see it.
 *
 * @param items how many can be found
 * @param upTo the latest change that it holds; null as long as it was never filled
 * @param rebuild that goes on, or the last one; null when there was none since the portal started
 */
public record IndexView(long items, @Nullable Instant upTo, @Nullable Rebuild rebuild) {

  /** Whether the index is being rebuilt. */
  public boolean busy() {
    return rebuild != null && rebuild.goesOn();
  }
}
