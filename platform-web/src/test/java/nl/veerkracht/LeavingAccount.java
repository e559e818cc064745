package nl.veerkracht;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Somebody whose time to come back is over, with traces in every table that knows people. */
final class LeavingAccount {

  private static final long ID = -1;

  private static final List<String> TRACES =
      List.of(
          """
          insert into account (id, email, name, role, language, password, orcid, totp_secret,
            totp_step, recovery_codes, created, confirmed, leaves, version)
          values (-1, 'wil.weg@example.nl', 'Wil Weg', 'AUTHOR', 'NL', 'hash',
            '0000-0002-1825-0097', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1, 'code',
            current_timestamp, current_timestamp, timestamp '2020-01-01 00:00:00', 1)""",
          """
          insert into sign_in (token, account_id, complete, created, expires, device)
          values ('wil', -1, true, current_timestamp, timestamp '2999-01-01 00:00:00', 'Wil')""",
          """
          insert into one_time_link (token, account_id, purpose, email, expires)
          values ('wil', -1, 'RESET', 'wil.weg@example.nl', timestamp '2999-01-01 00:00:00')""",
          """
          insert into api_token (id, hash, account_id, name, scopes, created, expires)
          values (-1, 'wil', -1, 'Wil', 'read', current_timestamp,
            timestamp '2999-01-01 00:00:00')""",
          """
          insert into kept_answer (id, account_id, request, kept, status, body)
          values ('wil', -1, 'wil', timestamp '2999-01-01 00:00:00', 200, 'Wil Weg')""",
          """
          insert into account_link (issuer, subject, account_id, linked)
          values ('https://elders.example', 'wil', -1, current_timestamp)""",
          """
          insert into kept_list (id, account_id, name, changed, version)
          values (-1, -1, 'Wil', current_timestamp, 1)""",
          """
          insert into kept_entry (id, list_id, query, note, added)
          values (-1, -1, '', 'Wil', current_timestamp)""",
          """
          insert into follow (id, account_id, query, language, begun)
          values (-1, -1, '?q=wil', 'NL', current_timestamp)""",
          """
          insert into notice (id, account_id, follow_id, item_id, news, moment)
          select -1, -1, -1, min(id), 'CHANGED', current_timestamp from item""",
          """
          insert into digest (account_id, rhythm, sent) values (-1, 'WEEKLY', current_timestamp)""",
          """
          insert into way_out (hash, account_id, made) values ('wil', -1, current_timestamp)""",
          """
          insert into letter (id, recipient, subject, body, written, attempts)
          values (-1, 'wil.weg@example.nl', 'Beste', 'Beste Wil Weg', current_timestamp, 0)""");

  private static final List<String> PERSONAL =
      List.of(
          """
          select id from account where id = -1 and (lower(email) like '%wil%' or name <> ''
            or password is not null or orcid is not null or totp_secret is not null
            or recovery_codes <> '' or erased is null)""",
          "select account_id from sign_in where account_id = -1",
          "select account_id from one_time_link where account_id = -1",
          "select account_id from api_token where account_id = -1",
          "select account_id from kept_list where account_id = -1",
          "select list_id from kept_entry where list_id = -1",
          "select account_id from follow where account_id = -1",
          "select account_id from notice where account_id = -1",
          "select account_id from digest where account_id = -1",
          "select account_id from way_out where account_id = -1",
          "select account_id from kept_answer where account_id = -1",
          "select account_id from account_link where account_id = -1",
          "select id from letter where recipient = 'wil.weg@example.nl'");

  private final DataSource database;

  LeavingAccount(DataSource database) {
    this.database = database;
  }

  void add() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String trace : TRACES) {
        statement.executeUpdate(trace);
      }
    }
  }

  /** What still finds something personal. */
  List<String> remains() throws SQLException {
    List<String> remains = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String question : PERSONAL) {
        try (ResultSet found = statement.executeQuery(question)) {
          if (found.next()) {
            remains.add(question);
          }
        }
      }
    }
    return remains;
  }

  /** Whether the account itself is there, so that what it did still belongs to somebody. */
  boolean exists() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select id from account where id = " + ID)) {
      return found.next();
    }
  }
}
