package nl.veerkracht;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Counts the statements that the database executed, by the database's own statistics. */
final class SqlCounter {

  private static final int TRIES = 3;
  private static final int MOST_WAITS = 500;
  private static final Duration MOMENT = Duration.ofMillis(20);

  private final DataSource database;

  SqlCounter(DataSource database) {
    this.database = database;
  }

  private void reset() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET QUERY_STATISTICS FALSE");
      statement.execute("SET QUERY_STATISTICS TRUE");
    }
  }

  /**
   * How many an action needs: the fewest of some tries, each at a moment at which nobody else asks
   * anything, because what is done again and again in the background adds to any of them.
   */
  int fewest(Callable<?> action) throws Exception {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      waitForQuiet();
      reset();
      action.call();
      fewest = Math.min(fewest, executed());
    }
    return fewest;
  }

  private void waitForQuiet() throws SQLException {
    for (int waits = 0; waits < MOST_WAITS; waits++) {
      reset();
      LockSupport.parkNanos(MOMENT.toNanos());
      if (executed() == 0) {
        return;
      }
    }
    throw new IllegalStateException("The database was never left alone");
  }

  private int executed() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                    + " where lower(sql_statement) not like '%query_statistics%'")) {
      count.next();
      return count.getInt(1);
    }
  }
}
