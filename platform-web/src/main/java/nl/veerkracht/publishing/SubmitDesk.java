package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.LikelyDuplicates;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.taxonomy.Language;

/** Tells the author of a draft what to see to before it is submitted, and submits it. */
@ApplicationScoped
class SubmitDesk {

  private final Drafting drafting;
  private final Submitting submitting;
  private final LikelyDuplicates duplicates;
  private final LinkLook links;

  @SuppressWarnings("NullAway")
  protected SubmitDesk() {
    this(null, null, null, null);
  }

  @Inject
  SubmitDesk(
      Drafting drafting, Submitting submitting, LikelyDuplicates duplicates, LinkLook links) {
    this.drafting = drafting;
    this.submitting = submitting;
    this.duplicates = duplicates;
    this.links = links;
  }

  /**
   * Submits; what the page must ask for next when something is to be mended, or when the author has
   * not said yet that this is something else than what it is like, or that an address is right.
   */
  String submit(long id, Exchange exchange, Language language) {
    Optional<DraftView> own = drafting.open(id).filter(it -> it.mine() && it.withAuthor());
    if (own.isEmpty()) {
      return "";
    }
    DraftView draft = own.get();
    List<String> asks = new ArrayList<>();
    if (!submitting.mistakes(id).isEmpty()) {
      asks.add("check=yes");
    } else if (exchange.text("distinct").isEmpty() && !similar(draft, language).isEmpty()) {
      asks.add("similar=yes");
    }
    List<LinkLook.Found> found = links.of(draft, language);
    List<String> gone =
        found.stream().filter(LinkLook.Found::gone).map(LinkLook.Found::address).toList();
    if (!Set.copyOf(exchange.texts("kept-link")).containsAll(gone)) {
      asks.add("links=yes");
    }
    if (!asks.isEmpty()) {
      return "?" + String.join("&", asks);
    }
    if (!submitting.submit(id, gone)) {
      return "?check=yes";
    }
    return found.size() > gone.size() ? "?links=yes" : "";
  }

  /** What is online already and much like a draft. */
  List<LikelyDuplicates.Likely> similar(DraftView draft, Language language) {
    return duplicates.of(draft, language);
  }

  /** What there is to say of the addresses in a draft that may still be mended, or not be seen. */
  List<LinkLook.Found> links(DraftView draft, Language language) {
    return links.of(draft, language).stream()
        .filter(one -> draft.withAuthor() || !one.gone())
        .toList();
  }

  /** What a submission would be refused for, in words, by field. */
  Map<String, String> mistakes(long id, Language language) {
    Map<String, String> texts = new LinkedHashMap<>();
    submitting
        .mistakes(id)
        .forEach(mistake -> texts.putIfAbsent(mistake.field(), mistake.text(language)));
    return texts;
  }
}
