package nl.veerkracht.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final String HASH =
      "fa2ff12bf6681674ded57a70b624e64a39fdd9e0f4c7fe5f8ad9b0fbdb3ce0bd";

  @TempDir private Path folder;
  private FileStore store;

  @BeforeEach
  void begins() throws IOException {
    store = new FileStore(folder);
    store.begin(ID);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream breaking() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the connection broke");
      }
    };
  }

  @Test
  void goesOnWhereAConnectionBroke() throws Exception {
    assertThatThrownBy(
            () -> store.append(ID, new SequenceInputStream(bytes("veer"), breaking()), 20))
        .isInstanceOf(IOException.class);
    assertThat(store.length(ID)).isEqualTo(4);

    FileStore afterARestart = new FileStore(folder);
    assertThat(afterARestart.append(ID, bytes("kracht"), 20)).isEqualTo(10);
    afterARestart.settle(ID, afterARestart.hash(ID));

    assertThat(afterARestart.hashes()).hasSize(1);
    assertThat(store.content(afterARestart.hashes().iterator().next())).hasContent("veerkracht");
  }

  @Test
  void takesNoMoreThanWasSaid() throws Exception {
    assertThatThrownBy(() -> store.append(ID, bytes("te veel"), 3))
        .isInstanceOf(UploadConflict.class);
    assertThat(store.length(ID)).isZero();
  }

  @Test
  void namesAContentByItsHash() throws Exception {
    store.append(ID, bytes("Hello World!"), 100);

    assertThat(store.hash(ID))
        .isEqualTo("7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069");
  }

  @Test
  void settlesOnceWhateverHappensInBetween() throws Exception {
    store.append(ID, bytes("tekst"), 100);
    String hash = store.hash(ID);
    store.settle(ID, hash);
    store.settle(ID, hash);
    assertThat(store.comingIn()).isEmpty();

    store.begin(ID);
    store.append(ID, bytes("tekst"), 100);
    store.settle(ID, hash);
    assertThat(store.comingIn()).isEmpty();
    assertThat(store.hashes()).containsExactly(hash);
    assertThat(store.content(hash)).hasContent("tekst");
  }

  @Test
  void showsNothingUnderAHashBeforeItIsWhole() throws Exception {
    store.append(ID, bytes("half"), 100);
    store.hash(ID);

    assertThat(store.hashes()).isEmpty();
    assertThat(store.comingIn()).containsExactly(ID);
  }

  @Test
  void removesAContentWithItsPicture() throws Exception {
    store.append(ID, bytes("tekst"), 100);
    String hash = store.hash(ID);
    store.settle(ID, hash);
    store.putThumbnail(hash, new byte[] {1});
    store.putThumbnail(hash, new byte[] {2});
    assertThat(store.thumbnail(hash)).hasBinaryContent(new byte[] {2});
    store.remove(hash);

    try (var left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void leavesItsFolderForNoName() {
    assertThatThrownBy(() -> store.content("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.length("..")).isInstanceOf(IllegalArgumentException.class);
    assertThat(store.content(HASH).startsWith(folder)).isTrue();
  }
}
