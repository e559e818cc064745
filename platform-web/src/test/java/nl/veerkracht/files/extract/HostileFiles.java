package nl.veerkracht.files.extract;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as an attacker would send them, made where they are needed. */
public final class HostileFiles {

  private static final String TYPES =
      """
      <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>""";
  private static final String RELATIONS =
      """
      <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>""";
  private static final String WORD_START =
      "<?xml version='1.0'?>%s<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
  private static final String WORD_END = "</w:body></w:document>";

  private HostileFiles() {}

  /** Writes parts into a package. */
  public interface Parts {
    void write(ZipOutputStream zip) throws IOException;
  }

  static Path zip(Path file, Parts parts) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      parts.write(zip);
    }
    return file;
  }

  static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A document of Word with this declaration, this body and more parts. */
  public static Path word(Path file, String declaration, String body, Parts more)
      throws IOException {
    return zip(
        file,
        zip -> {
          part(zip, "[Content_Types].xml", TYPES);
          part(zip, "_rels/.rels", RELATIONS);
          part(zip, "word/document.xml", WORD_START.formatted(declaration) + body + WORD_END);
          more.write(zip);
        });
  }

  public static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static void zeros(ZipOutputStream zip, String name, int megabytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    byte[] zeros = new byte[1024 * 1024];
    for (int i = 0; i < megabytes; i++) {
      zip.write(zeros);
    }
    zip.closeEntry();
  }

  /** Packages inside packages, each the only part of the next. */
  static Path nested(Path file, int depth) throws IOException {
    byte[] inner = "diep".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < depth; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("binnen.zip"));
        zip.write(inner);
      }
      inner = out.toByteArray();
    }
    return Files.write(file, inner);
  }

  /** A PDF of these objects, numbered from 1; the first is its catalogue. */
  public static byte[] pdf(String... objects) {
    StringBuilder text = new StringBuilder("%PDF-1.7\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.length; i++) {
      offsets.add(text.length());
      text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = text.length();
    text.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> text.append("%010d 00000 n \n".formatted(offset)));
    text.append("trailer\n<< /Root 1 0 R /Size ").append(objects.length + 1);
    text.append(" >>\nstartxref\n").append(table).append("\n%%EOF\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF with these lines on its only page. */
  public static byte[] pdfWith(String catalogue, String content) {
    return pdf(
        "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  }

  public static String line(int size, int y, String text) {
    return "BT /F1 " + size + " Tf 60 " + y + " Td (" + text + ") Tj ET\n";
  }
}
