package nl.veerkracht.files.extract;

import java.time.Duration;

/**
 * What one file may cost before its process is killed.
 *
 * @param memory the heap of the process, in MB
 * @param workBytes how much it may write to its folder
 * @param answerBytes how much it may answer
 */
public record ExtractionLimits(Duration time, int memory, long workBytes, long answerBytes) {

  /** What the portal allows. */
  public static final ExtractionLimits USUAL =
      new ExtractionLimits(Duration.ofSeconds(60), 256, 400L * 1024 * 1024, 14L * 1024 * 1024);
}
