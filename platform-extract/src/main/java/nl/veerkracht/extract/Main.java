package nl.veerkracht.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The process: reads names of files, answers with what is in them, until nobody asks any more. */
public final class Main {

  private static final Set<String> FAR_AWAY = Set.of("http", "https", "ftp", "mailto");
  private static final int BUFFER = 64 * 1024;

  private Main() {}

  /** Answers on the standard output, which is therefore closed to everything else. */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    URL.setURLStreamHandlerFactory(protocol -> FAR_AWAY.contains(protocol) ? new Nowhere() : null);
    ImageIO.setUseCache(false);
    // PackageCheck has looked before; what is left to POI is the same limit.
    ZipSecureFile.setMinInflateRatio(1.0 / (2 * Limits.GROWTH));
    DataInputStream in = new DataInputStream(System.in);
    while (true) {
      String file;
      try {
        file = in.readUTF();
      } catch (EOFException end) {
        return;
      }
      new FileReading(new Answer(out)).read(Path.of(file));
    }
  }

  /** Whatever a file points at is left alone. */
  private static final class Nowhere extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("nothing is fetched for a file");
    }
  }
}
