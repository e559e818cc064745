package nl.veerkracht.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file holds after each commit is what a killed server leaves. */
class DatabaseTest {

  private static final int COMMITS = 150;
  private static final String OPTIONS = ";WRITE_DELAY=0;RETENTION_TIME=0";

  @TempDir private Path folder;

  @Test
  void findsEveryConfirmedCommitOfAKilledServer() throws Exception {
    List<Path> left = filesLeftByAServerKilledAfterEachCommit();

    List<Integer> lostByH2 = new ArrayList<>();
    for (int commit = 0; commit < COMMITS; commit++) {
      Path file = left.get(commit);
      Path copy = Files.copy(file, folder.resolve("copy" + commit + ".mv.db"));
      if (standing(DriverManager.getConnection(url(copy))) != commit) {
        lostByH2.add(commit);
      }
      assertThat(standing(database(file).getConnection())).isEqualTo(commit);
    }
    assertThat(lostByH2).as("otherwise this test shows nothing").isNotEmpty();
  }

  @Test
  void opensWhatAnotherConnectionHasOpen() throws Exception {
    Path file = folder.resolve("open.mv.db");
    try (Connection one = DriverManager.getConnection(url(file))) {
      one.createStatement().execute("create table t (n int)");
      one.createStatement().execute("insert into t values (7)");

      assertThat(standing(database(file).getConnection())).isEqualTo(7);
    }
  }

  private List<Path> filesLeftByAServerKilledAfterEachCommit() throws Exception {
    Path live = folder.resolve("live.mv.db");
    Random random = new Random(1);
    List<Path> left = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url(live) + OPTIONS)) {
      connection.createStatement().execute("create table t (n int, body varchar(100000))");
      connection.createStatement().execute("insert into t values (-1, '')");
      var update = connection.prepareStatement("update t set n = ?, body = ?");
      for (int commit = 0; commit < COMMITS; commit++) {
        update.setInt(1, commit);
        update.setString(2, text(random));
        update.executeUpdate();
        left.add(Files.copy(live, folder.resolve("left" + commit + ".mv.db")));
      }
    }
    return left;
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30_000), 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Database database(Path file) {
    Database database = new Database();
    database.setUrl(url(file));
    return database;
  }

  private static String url(Path file) {
    return "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
  }

  private static int standing(Connection connection) throws SQLException {
    try (connection;
        var rows = connection.createStatement().executeQuery("select n from t")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
