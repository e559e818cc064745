package nl.veerkracht.api.item;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.api.vocabulary.LocalizedText;
import nl.veerkracht.api.vocabulary.SourceRecord;
import nl.veerkracht.api.vocabulary.TermReference;
import nl.veerkracht.api.vocabulary.WebPages;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an item, in both languages.
 *
 * @param body Markdown
 * @param date of the thing itself, an ISO date of which day and month may be missing
 * @param languages codes of the languages in which the thing itself is available
 * @param website where the thing itself or its record is found
 * @param details what only items of this kind have
 * @param webPages for people
 */
public record ItemRecord(
    String slug,
    String kind,
    LocalizedText title,
    LocalizedText summary,
    @Nullable LocalizedText body,
    @Nullable String date,
    List<String> languages,
    @Nullable String website,
    ItemDetails details,
    List<TermReference> terms,
    List<ItemRelation> relations,
    List<SourceRecord> sources,
    Instant published,
    Instant changed,
    String href,
    WebPages webPages) {}
