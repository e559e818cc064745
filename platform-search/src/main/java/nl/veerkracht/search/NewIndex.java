package nl.veerkracht.search;

/**
 * An index that is filled beside the one that answers, and takes its place once it is complete.
 * Nobody sees it before. It is thrown away when it is closed without having taken over, when the
 * engine is closed, and at the next start when the process was killed.
 *
 * <p>It is for one thread, and gentle: {@code put} rests in proportion to the work since the one
 * before, so that the searches beside it hardly notice. Once the engine is closed every method is a
 * {@link java.util.concurrent.CancellationException}.
 */
public interface NewIndex extends WritableIndex {

  /**
   * Answers from now on with what was committed here, also after a restart. What was put into the
   * old index and not into this one is gone: whoever fills it looks after that.
   */
  void takeOver();
}
