package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.keep.thing.ThingView;
import nl.veerkracht.keep.thing.Things;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Letters about notices. A letter, what it tells and when it went are one transaction that holds
 * the digest of its reader: no notice is told in two letters, also not by two servers.
 */
@ApplicationScoped
class Digests {

  private static final int AT_ONCE = 200;
  private static final int TOLD = 20;
  private static final Duration NOTICES_KEPT = Duration.ofDays(365);
  private static final Duration WAYS_OUT_KEPT = Duration.ofDays(730);

  private final Follows follows;
  private final Notices notices;
  private final Things things;
  private final Mail mail;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Digests() {
    this(null, null, null, null, null);
  }

  @Inject
  Digests(Follows follows, Notices notices, Things things, Mail mail, Settings settings) {
    this.follows = follows;
    this.notices = notices;
    this.things = things;
    this.mail = mail;
    this.settings = settings;
  }

  /** Accounts that wait for a letter, those who wait longest first. */
  @Transactional
  List<Long> due(Instant now) {
    List<Long> due = new ArrayList<>();
    for (Rhythm rhythm : Rhythm.values()) {
      rhythm.before(now).ifPresent(before -> due.addAll(follows.due(rhythm, before, AT_ONCE)));
    }
    return due;
  }

  /** Writes the letter to an account, if it is still due. */
  @Transactional
  void write(long account, Instant now) {
    Optional<Digest> due = follows.holdDigest(account).filter(digest -> digest.isDue(now));
    if (due.isEmpty()) {
      return;
    }
    due.get().send(now);
    List<Notices.Seen> news = notices.unmailed(account, TOLD);
    Optional<Account> reader = follows.account(account).filter(Account::isOpen);
    if (reader.isPresent() && !news.isEmpty()) {
      write(reader.get(), news, notices.countUnmailed(account), now);
    }
    notices.mail(account, now);
  }

  private void write(Account reader, List<Notices.Seen> news, long total, Instant now) {
    Language language = reader.language();
    Secret secret = Secret.random();
    follows.add(new WayOut(secret, reader.id(), now));
    List<String> lines = new ArrayList<>();
    news.forEach(seen -> lines.add(line(seen, language)));
    if (total > news.size()) {
      lines.add(Messages.of(language, "digest.more", total - news.size()));
    }
    mail.writeToFollower(
        reader.email(),
        language,
        "digest",
        Place.NOTICES.path(language),
        Place.UNSUBSCRIBE.path(language) + "?code=" + secret.text(),
        String.join("\n\n", lines));
  }

  private String line(Notices.Seen seen, Language language) {
    ThingView item = things.view(seen.item(), null, language);
    String query = seen.follow().query();
    String what = Messages.of(language, "notice.news." + seen.notice().news().code());
    String why =
        query == null
            ? Messages.of(language, "notice.because.item")
            : Messages.of(language, "notice.because", things.view(null, query, language).name());
    return what + ": " + item.name() + "\n" + why + "\n" + settings.address() + item.path();
  }

  @Transactional
  void forgetOld(Instant now) {
    notices.forget(now.minus(NOTICES_KEPT));
    follows.forgetWaysOut(now.minus(WAYS_OUT_KEPT));
  }
}
