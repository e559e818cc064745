package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.files.Download;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.Files;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Items;

/**
 * Files for whoever may have them: everybody once an item with the file is published, before that
 * the person who brought it and editors.
 */
@ApplicationScoped
public class Downloads {

  private final Items items;
  private final Files files;
  private final Drafts drafts;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Downloads() {
    this(null, null, null, null);
  }

  @Inject
  Downloads(Items items, Files files, Drafts drafts, CurrentUser user) {
    this.items = items;
    this.files = files;
    this.drafts = drafts;
    this.user = user;
  }

  /** The content of a file; nothing when there is none for this person. */
  @Transactional
  public Optional<Download> open(String id) throws IOException {
    return isFor(id) ? files.open(id) : Optional.empty();
  }

  /** A small picture of its first page. */
  @Transactional
  public Optional<Path> thumbnail(String id) {
    return isFor(id) ? files.thumbnail(id) : Optional.empty();
  }

  private boolean isFor(String id) {
    return items.offers(id) || user.user().map(person -> mayHave(person, id)).orElse(false);
  }

  private boolean mayHave(User person, String id) {
    return person.editor() || files.status(id).map(file -> isOf(person, file)).orElse(false);
  }

  /** Whoever brought it, and whoever is asked for advice on it, may have it. */
  private boolean isOf(User person, FileView file) {
    Long draft = file.draft();
    return file.account() == person.id() || draft != null && drafts.advises(draft, person.id());
  }
}
