package nl.veerkracht.api.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.vocabulary.Terms;
import nl.veerkracht.catalogue.Brief;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Vocabulary;

/** Writes items in short; the list of items and the search do it in the same way. */
@ApplicationScoped
public class ItemSummaries {

  private final Terms terms;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected ItemSummaries() {
    this(null, null);
  }

  @Inject
  ItemSummaries(Terms terms, Hrefs hrefs) {
    this.terms = terms;
    this.hrefs = hrefs;
  }

  public ItemSummary of(Brief item, Language language) {
    return new ItemSummary(
        item.slug(),
        item.kind().code(),
        item.title().in(language),
        item.summary().in(language),
        item.date(),
        terms.names(Vocabulary.FACTOR, item.factors(), language),
        terms.names(Vocabulary.ORGANISATION, item.organisations(), language),
        terms.name(Vocabulary.EVIDENCE, item.evidence(), language).orElse(null),
        item.published(),
        item.changed(),
        hrefs.item(item.slug()),
        hrefs.page(item.kind(), item.slug(), language));
  }
}
