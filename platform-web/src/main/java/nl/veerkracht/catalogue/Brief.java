package nl.veerkracht.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Lead;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A published item in short and in both languages, for lists that machines read.
 *
 * @param date of the thing itself, an ISO date of which day and month may be missing
 * @param factors ids of protective factors
 * @param organisations slugs of the organisations behind it
 * @param evidence id of the level of evidence that counts today
 */
public record Brief(
    String slug,
    Kind kind,
    Localized title,
    Localized summary,
    @Nullable String date,
    List<String> factors,
    List<String> organisations,
    @Nullable String evidence,
    Instant published,
    Instant changed) {

  /** From what the index stores, without a question to the database. */
  static Brief of(Hit hit) {
    Map<String, String> stored = hit.stored();
    return new Brief(
        hit.id(),
        Kind.of(required(stored, "kind")).orElseThrow(),
        localized(hit, Lead::title),
        localized(hit, Lead::summary),
        stored.get("date"),
        ids(stored.get("factors")),
        ids(stored.get("organisations")),
        stored.get("evidence"),
        Instant.parse(required(stored, "published")),
        Instant.parse(required(stored, "changed")));
  }

  /** From the item itself and the items that it links to. */
  static Brief of(Item item, List<LinkedItem> links) {
    ItemContent content = item.content();
    return new Brief(
        item.slug(),
        content.kind(),
        content.title(),
        content.summary(),
        content.date(),
        content.terms(Vocabulary.FACTOR),
        links.stream()
            .filter(link -> link.relation().toOrganisation())
            .map(LinkedItem::slug)
            .distinct()
            .toList(),
        evidence(content).orElse(null),
        item.published(),
        item.changed());
  }

  private static Optional<String> evidence(ItemContent content) {
    return content.details() instanceof Intervention intervention
        ? intervention.recognitionOn(LocalDate.now(Clock.HERE)).map(Recognition::level)
        : Optional.empty();
  }

  private static Localized localized(Hit hit, Function<Lead, String> text) {
    return new Localized(
        text.apply(hit.lead(Searching.of(Language.NL))),
        text.apply(hit.lead(Searching.of(Language.EN))));
  }

  private static String required(Map<String, String> stored, String name) {
    return Objects.requireNonNull(stored.get(name), name);
  }

  private static List<String> ids(@Nullable String joined) {
    return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
  }
}
