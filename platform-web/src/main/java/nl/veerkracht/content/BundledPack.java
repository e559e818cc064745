package nl.veerkracht.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The content that is shipped with the portal, wherever the class path has it. */
public final class BundledPack {

  private BundledPack() {}

  /**
   * Reads the shipped content.
   *
   * @throws InvalidContentException naming file, line and field of every mistake
   */
  public static ContentPack read() {
    URL pack = BundledPack.class.getResource("/content/pack.yaml");
    if (pack == null) {
      throw new IllegalStateException("the content module is not on the class path");
    }
    try {
      URLConnection connection = pack.openConnection();
      if (connection instanceof JarURLConnection jar) {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
          return PackReader.read(files.getPath("/content"));
        }
      }
      return PackReader.read(Path.of(pack.toURI()).resolve("..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + pack, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not an address of a file: " + pack, e);
    }
  }
}
