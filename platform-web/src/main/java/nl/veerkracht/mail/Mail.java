package nl.veerkracht.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * Writes letters, in the transaction of whoever has something to tell: no change without its
 * letter, no letter without its change.
 */
@ApplicationScoped
public class Mail {

  private static final Duration KEPT = Duration.ofDays(90);

  private final Letters letters;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Mail() {
    this(null, null);
  }

  @Inject
  Mail(Letters letters, Settings settings) {
    this.letters = letters;
    this.settings = settings;
  }

  /**
   * A letter as administrators read it in the outbox.
   *
   * @param wayOut where such letters are ended; null for letters that one cannot do without
   * @param sent null while it waits
   * @param failure what went wrong at the last attempt
   */
  public record Written(
      long id,
      String recipient,
      String subject,
      String body,
      @Nullable String wayOut,
      Instant written,
      @Nullable Instant sent,
      @Nullable String failure) {

    static Written of(Letter letter) {
      return new Written(
          letter.id(),
          letter.recipient(),
          letter.subject(),
          letter.body(),
          letter.wayOut(),
          letter.written(),
          letter.sent(),
          letter.failure());
    }
  }

  /** A page of the outbox. */
  public record Part(long total, List<Written> letters) {}

  /**
   * Writes a letter out of the texts {@code mail.<key>.subject} and {@code mail.<key>.body}.
   *
   * @param path of the page that the letter leads to, the first thing to fill in
   * @param others the other things to fill in
   */
  @Transactional
  public void write(String to, Language language, String key, String path, Object... others) {
    letters.add(letter(to, language, key, values(path, others)));
  }

  /**
   * Writes a letter that its reader can do without.
   *
   * @param wayOut path of the page where such letters are ended, the second thing to fill in
   */
  @Transactional
  public void writeToFollower(
      String to, Language language, String key, String path, String wayOut, Object... others) {
    String end = settings.address() + wayOut;
    letters.add(letter(to, language, key, values(path, values(end, others))).with(end));
  }

  private Object[] values(String path, Object... others) {
    Object[] values = new Object[others.length + 1];
    values[0] = path.startsWith("/") ? settings.address() + path : path;
    System.arraycopy(others, 0, values, 1, others.length);
    return values;
  }

  private static Letter letter(String to, Language language, String key, Object... values) {
    return new Letter(
        to,
        Messages.of(language, "mail." + key + ".subject", values),
        Messages.of(language, "mail." + key + ".body", values),
        Now.moment());
  }

  /**
   * A page of all letters; only for administrators, because letters hold links that open accounts.
   */
  @Transactional
  public Part latest(int page, int size) {
    return new Part(
        letters.count(),
        letters.latest((page - 1) * size, size).stream().map(Written::of).toList());
  }

  /** The letters to an address, the last written first. */
  @Transactional
  public List<Written> to(String recipient) {
    return letters.to(recipient).stream().map(Written::of).toList();
  }

  /** Forgets the letters to an address, of which the owner left. */
  @Transactional
  public void forget(String recipient) {
    letters.remove(recipient);
  }

  /** Forgets letters that are old: they hold names and addresses, and their links are over. */
  @Transactional
  public void removeOld(Instant now) {
    letters.removeWrittenBefore(now.minus(KEPT));
  }

  /** The letters that wait, by their number. */
  @Transactional
  List<Long> waiting(int mostAttempts, int size) {
    return letters.waiting(mostAttempts, size);
  }

  @Transactional
  Optional<Written> letter(long id) {
    return letters.byId(id).map(Written::of);
  }

  @Transactional
  void sent(long id) {
    letters.byId(id).ifPresent(letter -> letter.sent(Now.moment()));
  }

  @Transactional
  void failed(long id, String reason) {
    letters.byId(id).ifPresent(letter -> letter.failed(reason));
  }
}
