package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.keep.thing.Things;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** What one hears of what one follows. */
@ApplicationScoped
public class NoticeBoard {

  private final Notices notices;
  private final Things things;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected NoticeBoard() {
    this(null, null, null);
  }

  @Inject
  NoticeBoard(Notices notices, Things things, CurrentUser user) {
    this.notices = notices;
    this.things = things;
    this.user = user;
  }

  /** A page of notices. */
  public record Part(Paging paging, List<NoticeLine> notices) {}

  /** How many notices one did not see yet. */
  @Transactional
  public long unseen() {
    return notices.countUnseen(user.needs(Role.READER).id());
  }

  /** A page of notices, the latest first, in two statements. */
  @Transactional
  public Part own(int page, int size, Language language) {
    long account = user.needs(Role.READER).id();
    return new Part(
        Paging.of(page, size, notices.count(account)),
        notices.of(account, (page - 1) * size, size).stream()
            .map(seen -> line(seen, language))
            .toList());
  }

  private NoticeLine line(Notices.Seen seen, Language language) {
    Notice notice = seen.notice();
    String query = seen.follow().query();
    return new NoticeLine(
        notice.id(),
        notice.news().code(),
        things.view(seen.item(), null, language),
        query == null ? null : things.view(null, query, language),
        notice.moment(),
        notice.isSeen());
  }

  /** Notes that one saw a notice; false when one has no such notice. */
  @Transactional
  public boolean see(long id) {
    Optional<Notice> found = notices.of(user.needs(Role.READER).id(), id);
    found.ifPresent(notice -> notice.see(Now.moment()));
    return found.isPresent();
  }

  /** Notes that one saw them all. */
  @Transactional
  public void seeAll() {
    notices.seeAll(user.needs(Role.READER).id(), Now.moment());
  }
}
