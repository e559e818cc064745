package nl.veerkracht.api.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a draft, the earliest first. */
public record Timeline(List<TimelineStep> steps) {

  public Timeline {
    steps = List.copyOf(steps);
  }

  /** One step; without a name when the portal itself did it or the person left. */
  public record TimelineStep(
      Instant moment, String step, @Nullable String who, @Nullable String reason) {}
}
