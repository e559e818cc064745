package nl.veerkracht.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.keep.follow.FollowRounds;
import nl.veerkracht.mail.Postman;

/** Tells people what they want to hear: notices in the portal, letters about them, and all mail. */
@ApplicationScoped
class News {

  private final Postman postman;
  private final FollowRounds follows;

  @SuppressWarnings("NullAway")
  protected News() {
    this(null, null);
  }

  @Inject
  News(Postman postman, FollowRounds follows) {
    this.postman = postman;
    this.follows = follows;
  }

  void post() {
    postman.round();
  }

  void notices() {
    follows.tell();
  }

  void digests() {
    follows.write();
  }
}
