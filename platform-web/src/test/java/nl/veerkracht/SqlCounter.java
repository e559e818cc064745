package nl.veerkracht;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts the statements that the database executed, by the database's own statistics. */
final class SqlCounter {

  private final DataSource database;

  SqlCounter(DataSource database) {
    this.database = database;
  }

  void reset() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET QUERY_STATISTICS FALSE");
      statement.execute("SET QUERY_STATISTICS TRUE");
    }
  }

  int executed() throws SQLException {
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
