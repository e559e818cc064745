package nl.veerkracht.files;

/** A piece that does not fit what is there: the sender asks where to go on, and does so. */
public final class UploadConflict extends Exception {

  private static final long serialVersionUID = 1;

  private final long offset;

  UploadConflict(String message, long offset) {
    super(message);
    this.offset = offset;
  }

  /** Where to go on. */
  public long offset() {
    return offset;
  }
}
