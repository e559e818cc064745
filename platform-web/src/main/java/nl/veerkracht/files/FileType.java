package nl.veerkracht.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people may bring: what researchers and professionals share, and a machine can read. */
public enum FileType {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  ODP("application/vnd.oasis.opendocument.presentation"),
  TXT("text/plain"),
  CSV("text/plain"),
  PNG("image/png"),
  JPG("image/jpeg");

  private final String media;

  FileType(String media) {
    this.media = media;
  }

  /** The ending of names: {@code pdf}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, without parameters. */
  public String media() {
    return media;
  }

  /** What the name of a file promises. */
  public static Optional<FileType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String code = ending.equals("jpeg") ? "jpg" : ending;
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** What the content of a file is. */
  static Optional<FileType> ofMedia(String media) {
    return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
  }
}
