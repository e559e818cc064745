package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.compare.ThreeWayMerge;
import nl.veerkracht.form.compare.ThreeWayMerge.Conflict;
import nl.veerkracht.item.AttachedFile;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.ItemVersion;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * Joins a draft with what became of its item since the draft was begun, so that publishing it takes
 * nothing back that somebody else changed, and with the files that were brought for it.
 */
@ApplicationScoped
class Joining {

  private static final int LONGEST = 2_000;

  private final Versions versions;
  private final DraftFile file;
  private final BroughtFiles files;

  @SuppressWarnings("NullAway")
  protected Joining() {
    this(null, null, null);
  }

  @Inject
  Joining(Versions versions, DraftFile file, BroughtFiles files) {
    this.versions = versions;
    this.file = file;
    this.files = files;
  }

  /**
   * Whether the draft can go online now. Where both changed the same, a remark tells what stands
   * online and a person chooses first.
   */
  @Transactional
  boolean join(Draft draft, Item item, @Nullable Long editor) {
    int latest = versions.latest(item.id());
    Optional<ItemVersion> begun =
        latest == draft.itemVersion()
            ? Optional.empty()
            : versions.get(item.id(), draft.itemVersion());
    if (begun.isEmpty()) {
      return true;
    }
    ThreeWayMerge.Merged merged =
        ThreeWayMerge.of(
            Form.of(draft.kind()),
            Contents.of(begun.get().content()),
            draft.fields(),
            Contents.of(item.content()));
    draft.join(merged.values(), latest, Now.moment());
    file.keep(draft, draft.owner());
    if (merged.conflicts().isEmpty()) {
      return true;
    }
    draft.unschedule();
    long who = editor == null ? draft.owner() : editor;
    Language language = file.languageOf(draft);
    merged.conflicts().forEach(one -> file.remark(draft, one.field(), said(one, language), who));
    return false;
  }

  private static String said(Conflict conflict, Language language) {
    String theirs = conflict.theirs();
    String shown = theirs.substring(0, Math.min(theirs.length(), LONGEST));
    return Messages.of(language, theirs.isEmpty() ? "joining.nothing" : "joining.says", shown);
  }

  /**
   * What was typed, with the files that were there already and those of the draft that are ready.
   */
  ItemContent content(Draft draft, String slug, @Nullable ItemContent base) {
    ItemContent typed = Contents.content(draft.fields(), draft.kind(), slug, base);
    List<AttachedFile> attached = new ArrayList<>(typed.files());
    files.of(draft.id()).stream().filter(one -> !attached.contains(one)).forEach(attached::add);
    return typed.withFiles(attached);
  }
}
