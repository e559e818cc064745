package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many notices wait, for the bar above every page with forms; asked once in a request. */
@Named
@RequestScoped
public class NoticeCount {

  private final NoticeBoard board;
  private @Nullable Long unseen;

  @SuppressWarnings("NullAway")
  protected NoticeCount() {
    this(null);
  }

  @Inject
  NoticeCount(NoticeBoard board) {
    this.board = board;
  }

  /** Only for pages that know that somebody is signed in. */
  public long getUnseen() {
    if (unseen == null) {
      unseen = board.unseen();
    }
    return unseen;
  }
}
