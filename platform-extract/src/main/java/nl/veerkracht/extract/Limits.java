package nl.veerkracht.extract;

import java.time.Duration;

/** What one file may cost at most; the portal kills a process that costs more. */
final class Limits {

  static final int PAGES = 2_000;
  static final int TEXT_BYTES = 10 * 1024 * 1024;
  static final int FACT_CHARS = 4_000;

  /** Parts of a package, and how much they may be together once they are unpacked. */
  static final int PARTS = 10_000;

  static final long UNPACKED_BYTES = 300L * 1024 * 1024;

  /** A part that grows more than this, and is large then, is made to fill a disk. */
  static final int GROWTH = 200;

  static final long LARGE_PART_BYTES = 10L * 1024 * 1024;

  static final int DEPTH = 500;

  static final long PIXELS = 400_000_000;
  static final int THUMBNAIL_WIDTH = 400;
  static final int THUMBNAIL_HEIGHT = 800;

  /** After this the text is cut off, well before the portal loses patience. */
  static final Duration READING = Duration.ofSeconds(40);

  private Limits() {}
}
