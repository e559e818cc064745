package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.form.check.Checks;
import nl.veerkracht.form.check.FieldMistake;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Taxonomy;

/** What a draft lacks before editors can judge it. */
@ApplicationScoped
class DraftChecks {

  private final Items items;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected DraftChecks() {
    this(null, null);
  }

  @Inject
  DraftChecks(Items items, Taxonomy taxonomy) {
    this.items = items;
    this.taxonomy = taxonomy;
  }

  @Transactional
  List<FieldMistake> of(Draft draft) {
    String slug = draft.item() == null ? "" : items.byId(draft.item()).map(Item::slug).orElse("");
    return new Checks(taxonomy, this::kind).of(draft.kind(), slug, draft.fields());
  }

  private Optional<Kind> kind(String slug) {
    return items
        .bySlug(slug)
        .filter(item -> item.state() == State.PUBLISHED)
        .map(item -> item.content().kind());
  }
}
