package nl.veerkracht;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the server logs at warning or worse, from its opening to its closing. */
final class LogRecords extends Handler implements AutoCloseable {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");

  LogRecords() {
    setLevel(Level.WARNING);
    root.addHandler(this);
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      heard.add(record.getLevel() + " " + record.getLoggerName() + ": " + record.getMessage());
    }
  }

  @Override
  public void flush() {
    // Nothing is kept back.
  }

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
