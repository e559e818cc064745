package nl.veerkracht.files.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;

/** A folder with one of every hostile file, and what should be said of each. */
public final class HostileFolder {

  private static final String TEXT = HostileFiles.line(12, 700, "Gewone tekst");
  private static final String PARAGRAPH = HostileFiles.paragraph("Gewone tekst");
  private static final int MEGABYTES = 250;

  private final Path folder;
  private final Map<String, Reason> expected = new LinkedHashMap<>();

  private HostileFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes the files; the reason that each must be given, by name. */
  public static Map<String, Reason> write(Path folder) throws IOException {
    HostileFolder hostile = new HostileFolder(folder);
    hostile.documents();
    hostile.portable();
    hostile.others();
    return hostile.expected;
  }

  private Path expect(String name, Reason reason) {
    expected.put(name, reason);
    return folder.resolve(name);
  }

  private void documents() throws IOException {
    HostileFiles.word(
        expect("bom.docx", Reason.BOMB),
        "",
        "",
        zip -> HostileFiles.zeros(zip, "word/media/a.xml", 1_000));
    HostileFiles.word(
        expect("diep.docx", Reason.DEPTH),
        "",
        "<w:tbl><w:tr><w:tc>".repeat(30_000) + "</w:tc></w:tr></w:tbl>".repeat(30_000),
        zip -> {});
    HostileFiles.word(
        expect("delen.docx", Reason.PARTS),
        "",
        PARAGRAPH,
        zip -> {
          for (int i = 0; i < 100_000; i++) {
            zip.putNextEntry(new ZipEntry("word/embeddings/deel" + i + ".xml"));
            zip.closeEntry();
          }
        });
    HostileFiles.word(
        expect("geheim.docx", Reason.ENTITIES),
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        HostileFiles.paragraph("&e;"),
        zip -> {});
    HostileFiles.nested(expect("pakket.zip", Reason.TYPE), 1_000);
  }

  private void portable() throws IOException {
    byte[] whole = HostileFiles.pdfWith("", TEXT);
    Files.write(expect("afgebroken.pdf", Reason.DAMAGED), Arrays.copyOf(whole, whole.length / 2));
    Files.write(
        expect("script.pdf", Reason.SCRIPT),
        HostileFiles.pdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", TEXT));
    Files.write(
        expect("rondje.pdf", Reason.DAMAGED),
        HostileFiles.pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2000000000 >>",
            "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000000 /Parent 2 0 R >>"));
    Path zip = HostileFiles.zip(folder.resolve("deel"), out -> HostileFiles.part(out, "a", "a"));
    try (OutputStream out = Files.newOutputStream(expect("tweeling.pdf", Reason.TWO_TYPES))) {
      out.write(whole);
      Files.copy(zip, out);
    }
    Files.delete(zip);
    Files.write(expect("rapport.png", Reason.NAME_DIFFERS), whole);
  }

  private void others() throws IOException {
    Files.writeString(
        expect("plaatje.svg", Reason.TYPE),
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>");
    Files.writeString(expect("leeg.txt", Reason.EMPTY), "");
    Files.write(
        expect("programma.txt", Reason.TYPE),
        new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0});
    byte[] piece =
        "Sociale steun en veerkracht in de wijk. ".repeat(26_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(expect("groot.txt", Reason.CUT))) {
      for (long left = MEGABYTES * 1_000_000L; left > 0; left -= piece.length) {
        out.write(piece, 0, (int) Math.min(left, piece.length));
      }
    }
  }
}
