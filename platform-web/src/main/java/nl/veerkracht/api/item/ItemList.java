package nl.veerkracht.api.item;

import java.util.List;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.http.Paged;

/**
 * One page of the list of items.
 *
 * @param total the number of items on all pages together
 */
public record ItemList(
    long total, int page, int size, int pages, List<ItemSummary> items, PageLinks links)
    implements Paged {}
