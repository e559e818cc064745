package nl.veerkracht.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Says by its content, never by its name, what a file is. */
final class Types {

  static final String PDF = "application/pdf";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";
  static final String TEXT = "text/plain";
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String POWERPOINT =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String ODP = "application/vnd.oasis.opendocument.presentation";

  private static final Set<String> READ =
      Set.of(PDF, PNG, JPEG, TEXT, WORD, EXCEL, POWERPOINT, ODT, ODS, ODP);

  private static final Detector PACKAGES =
      new DefaultZipContainerDetector(
          List.of(new OPCPackageDetector(), new OpenDocumentDetector()));

  private Types() {}

  static String of(Path file) throws IOException, Refusal {
    if (FileStart.of(file).isCompound() && isProtected(file)) {
      throw new Refusal(Refusal.PROTECTED, "");
    }
    String type = detected(file);
    if (!READ.contains(type)) {
      throw new Refusal(Refusal.TYPE, type);
    }
    return type;
  }

  private static String detected(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      MediaType type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
      if (FileStart.of(file).isPackage()) {
        type = PACKAGES.detect(in, new Metadata());
      }
      boolean markup = type.getSubtype().contains("html") || type.getSubtype().contains("xml");
      return type.getType().equals("text") && !markup ? TEXT : type.getBaseType().toString();
    }
  }

  private static boolean isProtected(Path file) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      return compound.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }
}
