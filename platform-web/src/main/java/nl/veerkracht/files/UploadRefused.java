package nl.veerkracht.files;

import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** A file that is refused before a byte of it has come in. */
public final class UploadRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  private final long most;

  /**
   * @param most how many megabytes a file may have
   */
  UploadRefused(Reason reason, long most) {
    super(reason.code());
    this.reason = reason;
    this.most = most;
  }

  /** The reason in plain words. */
  public String text(Language language) {
    return reason == Reason.TOO_LARGE
        ? Messages.of(language, "files.too-large", most)
        : reason.text(language);
  }

  public Reason reason() {
    return reason;
  }
}
