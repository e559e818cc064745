package nl.veerkracht.api.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.item.ItemRelation.RelatedItem;
import nl.veerkracht.api.vocabulary.LocalizedText;
import nl.veerkracht.api.vocabulary.SourceRecord;
import nl.veerkracht.api.vocabulary.TermReference;
import nl.veerkracht.api.vocabulary.Terms;
import nl.veerkracht.api.vocabulary.WebPages;
import nl.veerkracht.catalogue.Published;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.taxonomy.Language;

/** Writes whole items as the API promises them. */
@ApplicationScoped
class ItemRecords {

  private final DetailsRecords details;
  private final Terms terms;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected ItemRecords() {
    this(null, null, null);
  }

  @Inject
  ItemRecords(DetailsRecords details, Terms terms, Hrefs hrefs) {
    this.details = details;
    this.terms = terms;
    this.hrefs = hrefs;
  }

  ItemRecord of(Published.Whole item) {
    ItemContent content = item.content();
    Kind kind = content.kind();
    return new ItemRecord(
        content.slug(),
        kind.code(),
        LocalizedText.of(content.title()),
        LocalizedText.of(content.summary()),
        LocalizedText.orNull(content.body()),
        content.date(),
        content.languages(),
        content.website(),
        details.of(content.details()),
        terms(content),
        relations(item.links()),
        content.sources().stream().map(SourceRecord::of).toList(),
        item.published(),
        item.changed(),
        hrefs.item(content.slug()),
        new WebPages(
            hrefs.page(kind, content.slug(), Language.NL),
            hrefs.page(kind, content.slug(), Language.EN)));
  }

  private List<TermReference> terms(ItemContent content) {
    List<TermReference> found = new ArrayList<>();
    content.terms().forEach((vocabulary, ids) -> found.addAll(terms.references(vocabulary, ids)));
    return found;
  }

  private List<ItemRelation> relations(List<LinkedItem> links) {
    return links.stream()
        .sorted(
            Comparator.comparing(LinkedItem::incoming)
                .thenComparing(LinkedItem::relation)
                .thenComparing(LinkedItem::slug))
        .map(this::relation)
        .toList();
  }

  private ItemRelation relation(LinkedItem link) {
    return new ItemRelation(
        link.relation().code(),
        link.incoming() ? "incoming" : "outgoing",
        new RelatedItem(
            link.slug(),
            link.kind().code(),
            LocalizedText.of(link.title()),
            hrefs.item(link.slug())));
  }
}
