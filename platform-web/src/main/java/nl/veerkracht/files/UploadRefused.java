package nl.veerkracht.files;

import nl.veerkracht.files.extract.Reason;

/** A file that is refused before a byte of it has come in. */
public final class UploadRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  UploadRefused(Reason reason) {
    super(reason.code());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
