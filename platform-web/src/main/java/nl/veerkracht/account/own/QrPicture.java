package nl.veerkracht.account.own;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text for the camera of an app, as one path of a picture.
 *
 * @param size of one side, with the white edge that cameras need
 */
public record QrPicture(int size, String path) {

  private static final int EDGE = 4;

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
        }
      }
    }
    return new QrPicture(code.size + 2 * EDGE, path.toString());
  }

  /** The part of the plane that the picture shows. */
  public String box() {
    return "0 0 %d %d".formatted(size, size);
  }
}
