package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.identity.AccountErased;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.keep.thing.Things;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** What one follows, and how often one wants letters about it. */
@ApplicationScoped
public class Following {

  /** So much one person can follow. */
  public static final int MOST = 500;

  private final Follows follows;
  private final Things things;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Following() {
    this(null, null, null);
  }

  @Inject
  Following(Follows follows, Things things, CurrentUser user) {
    this.follows = follows;
    this.things = things;
    this.user = user;
  }

  /** A page of what one follows. */
  public record Part(Paging paging, List<FollowLine> follows) {}

  /**
   * Begins to follow something; who follows it already goes on.
   *
   * @return false when one follows too much
   */
  @Transactional
  public boolean begin(Thing thing, Language language) {
    long account = user.needs(Role.READER).id();
    follows.hold(account);
    if (follows.of(account, thing).isPresent()) {
      return true;
    }
    if (follows.count(account) >= MOST) {
      return false;
    }
    Instant now = Now.moment();
    follows.add(new Follow(account, thing, language, now));
    if (follows.digest(account).isEmpty()) {
      follows.add(new Digest(account, now));
    }
    return true;
  }

  /** Ends to follow something; its notices go. */
  @Transactional
  public void end(Thing thing) {
    follows.of(user.needs(Role.READER).id(), thing).ifPresent(follows::remove);
  }

  /** Ends a follow by its number; what was followed, or empty when one has no such follow. */
  @Transactional
  public Optional<Thing> end(long id) {
    Optional<Follow> found = follows.of(user.needs(Role.READER).id(), id);
    found.ifPresent(follows::remove);
    return found.map(follow -> new Thing(follow.item(), follow.query()));
  }

  /** Whether one follows something. */
  @Transactional
  public boolean follows(Thing thing) {
    return follows.of(user.needs(Role.READER).id(), thing).isPresent();
  }

  /** A page of what one follows, in two statements. */
  @Transactional
  public Part own(int page, int size, Language language) {
    long account = user.needs(Role.READER).id();
    return new Part(
        Paging.of(page, size, follows.count(account)),
        follows.of(account, (page - 1) * size, size).stream()
            .map(
                seen ->
                    new FollowLine(
                        seen.follow().id(),
                        things.view(seen.item(), seen.follow().query(), language),
                        seen.follow().begun()))
            .toList());
  }

  /** The code of how often letters come; they would come weekly to who follows nothing yet. */
  @Transactional
  public String rhythm() {
    return follows
        .digest(user.needs(Role.READER).id())
        .map(Digest::rhythm)
        .orElse(Rhythm.WEEKLY)
        .code();
  }

  /** Changes how often letters come; false for a code that means nothing. */
  @Transactional
  public boolean change(String code) {
    long account = user.needs(Role.READER).id();
    Optional<Rhythm> rhythm = Rhythm.of(code);
    follows.hold(account);
    rhythm.ifPresent(it -> digest(account).change(it));
    return rhythm.isPresent();
  }

  private Digest digest(long account) {
    Optional<Digest> known = follows.holdDigest(account);
    if (known.isPresent()) {
      return known.get();
    }
    Digest digest = new Digest(account, Now.moment());
    follows.add(digest);
    return digest;
  }

  /** Ends the letters to whom a letter was sent, who need not be signed in. */
  @Transactional
  public boolean endLetters(String code) {
    Optional<WayOut> found = follows.wayOut(new Secret(code));
    found.ifPresent(wayOut -> digest(wayOut.account()).change(Rhythm.OFF));
    return found.isPresent();
  }

  @Transactional
  void forget(@Observes AccountErased erased) {
    follows.removeOf(erased.account());
  }
}
