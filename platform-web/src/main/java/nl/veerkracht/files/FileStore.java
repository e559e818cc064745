package nl.veerkracht.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkracht.settings.Settings;

/**
 * Contents on disk, each under its hash, and what is still coming in. A content appears whole or
 * not at all: it is written elsewhere, forced to the disk and moved into place in one step.
 */
@ApplicationScoped
class FileStore {

  private static final int BUFFER = 64 * 1024;

  private final Path root;

  @SuppressWarnings("NullAway")
  protected FileStore() {
    this.root = null;
  }

  @Inject
  FileStore(Settings settings) {
    this(settings.filesFolder());
  }

  FileStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  private Path contents() {
    return root.resolve("contents");
  }

  private Path uploads() {
    return root.resolve("uploads");
  }

  private Path upload(String id) {
    return uploads().resolve(checked(id));
  }

  /** Names become paths only when they can be nothing else than a name. */
  private static String checked(String name) {
    if (!name.matches("[0-9a-f]{32,64}")) {
      throw new IllegalArgumentException("not a name of this store: " + name);
    }
    return name;
  }

  Path content(String hash) {
    return contents().resolve(checked(hash).substring(0, 2)).resolve(hash);
  }

  boolean has(String hash) {
    return Files.exists(content(hash));
  }

  Path thumbnail(String hash) {
    return thumbnails().resolve(checked(hash) + ".png");
  }

  private Path thumbnails() {
    return root.resolve("thumbnails");
  }

  /** Where processes that read files may write while they do. */
  Path work() {
    return root.resolve("work");
  }

  void begin(String id) throws IOException {
    Files.createDirectories(uploads());
    Files.createFile(upload(id));
  }

  boolean isComingIn(String id) {
    return Files.exists(upload(id));
  }

  /** How much is here; after a broken connection the sender goes on from there. */
  long length(String id) throws IOException {
    return Files.size(upload(id));
  }

  Instant lastTouched(String id) throws IOException {
    return Files.getLastModifiedTime(upload(id)).toInstant();
  }

  /**
   * Writes what comes, piece by piece; what came before a connection broke stays.
   *
   * @param most how long the whole may become
   * @return the new length
   */
  long append(String id, InputStream in, long most) throws IOException, UploadConflict {
    byte[] buffer = new byte[BUFFER];
    try (FileChannel out = FileChannel.open(upload(id), WRITE)) {
      long length = out.size();
      out.position(length);
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (length + read > most) {
          throw new UploadConflict("more than was said", length);
        }
        ByteBuffer piece = ByteBuffer.wrap(buffer, 0, read);
        while (piece.hasRemaining()) {
          length += out.write(piece);
        }
      }
      return length;
    }
  }

  /** The hash of all that came in, once it is safely on the disk. */
  String hash(String id) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel in = FileChannel.open(upload(id), READ, WRITE)) {
      in.force(true);
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      while (in.read(buffer) >= 0) {
        digest.update(buffer.flip());
        buffer.clear();
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Moves what came in to its place, unless that is done already. */
  void settle(String id, String hash) throws IOException {
    if (!isComingIn(id)) {
      return;
    }
    Path place = content(hash);
    Path folder = place.resolveSibling(".").normalize();
    if (Files.exists(place)) {
      Files.delete(upload(id));
    } else {
      Files.createDirectories(folder);
      Files.move(upload(id), place, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
    }
  }

  /** A move is only sure once the folder is on the disk, where the system can do that. */
  private static void force(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, READ)) {
      directory.force(true);
    }
  }

  void discard(String id) throws IOException {
    Files.deleteIfExists(upload(id));
  }

  void putThumbnail(String hash, byte[] png) throws IOException {
    Path place = thumbnail(hash);
    Path beside = place.resolveSibling(hash + ".new");
    Files.createDirectories(thumbnails());
    Files.deleteIfExists(beside);
    Files.write(beside, png, CREATE_NEW, WRITE);
    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
  }

  void remove(String hash) throws IOException {
    Files.deleteIfExists(content(hash));
    Files.deleteIfExists(thumbnail(hash));
  }

  /** The hashes of all contents. */
  Set<String> hashes() throws IOException {
    return names(contents(), 2);
  }

  /** The ids of all that is coming in. */
  Set<String> comingIn() throws IOException {
    return names(uploads(), 1);
  }

  private static Set<String> names(Path folder, int depth) throws IOException {
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, depth)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    return names;
  }
}
