package nl.veerkracht.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks every part of a package into nothing before a reader may: what grows without end, has too
 * many parts or speaks of entities is refused.
 */
final class PackageCheck {

  private static final int PROLOG = 16 * 1024;

  private final byte[] buffer = new byte[64 * 1024];
  private long unpacked;

  private PackageCheck() {}

  static void of(Path file) throws IOException, Refusal {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      if (parts.size() > Limits.PARTS) {
        throw new Refusal(Refusal.PARTS, Integer.toString(parts.size()));
      }
      PackageCheck check = new PackageCheck();
      for (ZipEntry part : Collections.list(parts.entries())) {
        check.part(parts, part);
      }
    }
  }

  private void part(ZipFile parts, ZipEntry part) throws IOException, Refusal {
    try (InputStream in = parts.getInputStream(part)) {
      if (in == null) {
        throw new IOException("a part is listed and not there");
      }
      int start = in.readNBytes(buffer, 0, PROLOG);
      if (isXml(part) && hasEntities(start)) {
        throw new Refusal(Refusal.ENTITIES, "");
      }
      long size = start;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        boolean grows = size / Math.max(1, part.getCompressedSize()) > Limits.GROWTH;
        if (unpacked + size > Limits.UNPACKED_BYTES || grows && size > Limits.LARGE_PART_BYTES) {
          throw new Refusal(Refusal.BOMB, "");
        }
      }
      unpacked += size;
    }
  }

  private static boolean isXml(ZipEntry part) {
    String name = part.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** None of the formats has any use for a document type; in UTF-16 every second byte is zero. */
  private boolean hasEntities(int length) {
    String start = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    return start.contains("<!DOCTYPE") || start.contains("<!ENTITY");
  }
}
