package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.compare.Similar;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Language;

/**
 * Finds what is online already and much like a draft, so that nobody writes a thing twice without
 * knowing. Searching proposes a few, whatever the number of items; only those are compared.
 */
@ApplicationScoped
public class LikelyDuplicates {

  private static final int PROPOSED = 15;
  private static final int MOST = 5;

  private final Proposals proposals;
  private final Items items;

  @SuppressWarnings("NullAway")
  protected LikelyDuplicates() {
    this(null, null);
  }

  @Inject
  LikelyDuplicates(Proposals proposals, Items items) {
    this.proposals = proposals;
    this.items = items;
  }

  /** Something online that a draft is like, and why in words. */
  public record Likely(String slug, String title, String reason) {}

  /** The few that a draft is most like; whoever calls has checked that the reader may see it. */
  @Transactional
  public List<Likely> of(DraftView draft, Language language) {
    FieldValues fields = draft.fields();
    Set<String> proposed = new LinkedHashSet<>();
    Stream.of(
            fields.get("doi").isBlank() ? "" : "\"" + fields.get("doi") + "\"",
            fields.get("title.nl"),
            fields.get("title.en"),
            fields.get("summary.nl"),
            fields.get("summary.en"))
        .filter(text -> !text.isBlank())
        .forEach(text -> proposed.addAll(proposals.fitting(text, PROPOSED)));
    List<Similar.Candidate> candidates =
        items.bySlugs(proposed).values().stream()
            .filter(item -> item.state() == State.PUBLISHED)
            .map(Item::content)
            .map(LikelyDuplicates::candidate)
            .toList();
    String own = Objects.requireNonNullElse(draft.item(), "");
    return Similar.find(Similar.Candidate.of(own, fields), candidates).stream()
        .limit(MOST)
        .map(like -> likely(like, language))
        .toList();
  }

  private static Similar.Candidate candidate(ItemContent content) {
    String doi = content.details() instanceof Publication work ? work.doi() : null;
    return new Similar.Candidate(
        content.slug(),
        Objects.requireNonNullElse(content.title().nl(), ""),
        Objects.requireNonNullElse(content.title().en(), ""),
        Objects.requireNonNullElse(content.summary().nl(), ""),
        Objects.requireNonNullElse(content.summary().en(), ""),
        Objects.requireNonNullElse(doi, ""));
  }

  private static Likely likely(Similar.Likeness like, Language language) {
    Similar.Candidate candidate = like.candidate();
    String title =
        language == Language.NL && !candidate.titleNl().isEmpty() || candidate.titleEn().isEmpty()
            ? candidate.titleNl()
            : candidate.titleEn();
    return new Likely(candidate.slug(), title, like.text(language));
  }
}
