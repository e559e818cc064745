package nl.veerkracht.startup;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.engine.ConnectionInfo;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The database of the portal, which also finds everything that was confirmed before the server was
 * killed. H2 looks quickly for the newest part of its file at a start and can then miss the last
 * commits, although they are in the file; its recovery mode reads the whole file and finds them.
 */
public final class Database implements DataSource {

  private static final Set<Path> WHOLE = ConcurrentHashMap.newKeySet();

  /** A file whose key only H2 has: it is opened the quick way. */
  private static final Pattern ENCRYPTED = Pattern.compile("(?i);cipher=");

  private final JdbcDataSource h2 = new JdbcDataSource();

  /** Called by the server with what the settings say. */
  public void setUrl(String url) {
    h2.setURL(url);
  }

  public void setUser(String user) {
    h2.setUser(user);
  }

  public void setPassword(String password) {
    h2.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    findAll(h2.getURL());
    return h2.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    findAll(h2.getURL());
    return h2.getConnection(user, password);
  }

  /** Once in the life of this process: after that the file is ours and its end is known. */
  private static void findAll(String url) throws SQLException {
    if (ENCRYPTED.matcher(url).find()) {
      return;
    }
    ConnectionInfo info = new ConnectionInfo(url, new Properties(), "", "");
    if (info.isRemote() || !info.isPersistent()) {
      return;
    }
    Path path = Path.of(info.getName() + Constants.SUFFIX_MV_FILE);
    synchronized (WHOLE) {
      if (WHOLE.add(path) && Files.exists(path)) {
        findAll(path);
      }
    }
  }

  private static void findAll(Path path) throws SQLException {
    try {
      MVStore store = new MVStore.Builder().fileName(path.toString()).recoveryMode().open();
      store.close(0);
    } catch (MVStoreException e) {
      WHOLE.remove(path);
      if (e.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
        throw new SQLException("The database " + path + " cannot be read", e);
      }
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return h2.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    h2.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    h2.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return h2.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return h2.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return h2.isWrapperFor(type);
  }
}
