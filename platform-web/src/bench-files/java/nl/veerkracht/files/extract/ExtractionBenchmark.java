package nl.veerkracht.files.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Reading files through the portal's process beside plain Tika in this very process, on the same
 * files one after the other: megabytes per second, and the ratio of both. Both draw the first page
 * of a PDF.
 */
public final class ExtractionBenchmark {

  private static final int FILES = 8;
  private static final int ROUNDS = 5;
  private static final int WORDS = 400;

  private static final AutoDetectParser TIKA = new AutoDetectParser();

  private final Path folder;
  private final Random random = new Random();

  private ExtractionBenchmark(Path folder) {
    this.folder = folder;
  }

  private interface Reader {
    int read(Path file) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    ExtractionBenchmark benchmark = new ExtractionBenchmark(Path.of(arguments[0]));
    Files.createDirectories(benchmark.folder);
    try (Extractor extractor =
        new Extractor(arguments[1], benchmark.folder.resolve("work"), ExtractionLimits.USUAL)) {
      for (String kind : List.of("pdf", "docx", "txt")) {
        benchmark.compare(kind, file -> ours(extractor, file), file -> plain(TIKA, file));
      }
    }
  }

  private static int ours(Extractor extractor, Path file) {
    Extraction extraction = extractor.extract(file);
    if (extraction.refusal() != null) {
      throw new IllegalStateException(file + " was refused: " + extraction.refusal());
    }
    return extraction.pages().stream().mapToInt(page -> page.text().length()).sum();
  }

  /** New reports of forty pages, written into a folder. */
  public static List<Path> reports(Path folder, int count) throws IOException {
    ExtractionBenchmark benchmark = new ExtractionBenchmark(Files.createDirectories(folder));
    List<Path> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(benchmark.file("pdf", i));
    }
    return reports;
  }

  /** Reads a file with Tika alone, with a drawing of the first page of a PDF. */
  public static void plain(Path file) throws Exception {
    plain(TIKA, file);
  }

  private static int plain(AutoDetectParser tika, Path file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = TikaInputStream.get(file)) {
      tika.parse(in, text, new Metadata(), new ParseContext());
    }
    if (file.toString().endsWith(".pdf")) {
      draw(file);
    }
    return text.toString().length();
  }

  /** The process draws the first page as well, so that both do the same. */
  private static void draw(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImage(0, 400 / 595f, ImageType.RGB);
      ImageIO.write(page, "png", new ByteArrayOutputStream());
    }
  }

  private void compare(String kind, Reader ours, Reader plain) throws Exception {
    List<Path> corpus = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      corpus.add(file(kind, i));
    }
    for (int round = 1; round <= ROUNDS; round++) {
      double mine = speed(corpus, ours);
      double theirs = speed(corpus, plain);
      System.out.printf(
          "%-5s round %d  process %6.2f MB/s  plain Tika %6.2f MB/s  ratio %.2f%n",
          kind, round, mine, theirs, mine / theirs);
    }
  }

  private static double speed(List<Path> corpus, Reader reader) throws Exception {
    long bytes = 0;
    long start = System.nanoTime();
    for (Path file : corpus) {
      if (reader.read(file) < 10_000) {
        throw new IllegalStateException("no text in " + file);
      }
      bytes += Files.size(file);
    }
    return bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
  }

  private Path file(String kind, int number) throws IOException {
    Path file = folder.resolve(number + "." + kind);
    return switch (kind) {
      case "pdf" -> Files.write(file, pdf(40));
      case "docx" -> HostileFiles.word(file, "", paragraphs(600), zip -> {});
      default -> Files.writeString(file, paragraphs(3_000), StandardCharsets.UTF_8);
    };
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("woord").append(Integer.toString(random.nextInt(40_000), 36)).append(' ');
    }
    return text.toString();
  }

  private String paragraphs(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(HostileFiles.paragraph(sentence(60))).append('\n');
    }
    return text.toString();
  }

  /** A report of so many pages, as a printer would see it. */
  private byte[] pdf(int pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + pages + " /Kids [" + kids + "] >>");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int i = 0; i < pages; i++) {
      StringBuilder content = new StringBuilder();
      for (int line = 0; line < WORDS / 10; line++) {
        content.append(HostileFiles.line(10, 800 - 18 * line, sentence(10)));
      }
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
              + (5 + 2 * i)
              + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }
    return HostileFiles.pdf(objects.toArray(String[]::new));
  }
}
