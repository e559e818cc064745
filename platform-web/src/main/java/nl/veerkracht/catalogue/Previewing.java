package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.form.Contents;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;

/** Shows a draft as readers will see it, to its author and to editors. */
@ApplicationScoped
class Previewing {

  private final Drafts drafts;
  private final Items items;
  private final Taxonomy taxonomy;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Previewing() {
    this(null, null, null, null);
  }

  @Inject
  Previewing(Drafts drafts, Items items, Taxonomy taxonomy, CurrentUser user) {
    this.drafts = drafts;
    this.items = items;
    this.taxonomy = taxonomy;
    this.user = user;
  }

  @Transactional
  Optional<ItemView> read(long id, Language language) {
    User reader = user.needs(Role.AUTHOR);
    return drafts
        .byId(id)
        .filter(draft -> draft.owner() == reader.id() || reader.editor())
        .map(draft -> view(draft, language));
  }

  private ItemView view(Draft draft, Language language) {
    Optional<Item> published = Optional.ofNullable(draft.item()).flatMap(items::byId);
    Item shown =
        new Item(
            Contents.content(
                draft.fields(),
                draft.kind(),
                published.map(Item::slug).orElse("-"),
                published.map(Item::content).orElse(null)),
            Item.PORTAL,
            "",
            draft.saved());
    return new ItemViews(taxonomy, language)
        .of(shown, List.of(), Place.PREVIEW.path(language, Long.toString(draft.id())));
  }
}
