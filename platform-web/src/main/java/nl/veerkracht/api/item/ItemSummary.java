package nl.veerkracht.api.item;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.api.vocabulary.TermName;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list, in the language of the answer.
 *
 * @param date of the thing itself, an ISO date of which day and month may be missing
 * @param evidence the level that counts today; null when none is known
 * @param href the whole item
 * @param webPage the page for people
 */
public record ItemSummary(
    String slug,
    String kind,
    String title,
    String summary,
    @Nullable String date,
    List<TermName> factors,
    List<TermName> organisations,
    @Nullable TermName evidence,
    Instant published,
    Instant changed,
    String href,
    String webPage) {}
