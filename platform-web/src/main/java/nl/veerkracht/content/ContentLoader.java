package nl.veerkracht.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Json;
import nl.veerkracht.taxonomy.Now;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database in step with a content pack. Loading the same pack again changes nothing;
 * what left the pack is retired; what was added or edited in the portal is left alone.
 */
@ApplicationScoped
public class ContentLoader {

  private static final int BATCH = 500;

  /** What a load did, in numbers of items. */
  public record Report(int added, int changed, int retired, int unchanged) {}

  private final Items items;
  private final Versions versions;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected ContentLoader() {
    this(null, null, null);
  }

  @Inject
  ContentLoader(Items items, Versions versions, Taxonomy taxonomy) {
    this.items = items;
    this.versions = versions;
    this.taxonomy = taxonomy;
  }

  /** Loads a pack, all of it or nothing. */
  @Transactional
  public Report load(ContentPack pack) {
    if (!pack.vocabularies().isEmpty()) {
      taxonomy.replace(pack.vocabularies(), pack.terms());
    }
    Instant now = Now.moment();
    Map<String, String> known = items.fingerprints(pack.name());
    List<Item> written = new ArrayList<>();
    for (List<ItemContent> batch : batches(pack.items())) {
      Map<String, String> changed = new LinkedHashMap<>();
      for (ItemContent content : batch) {
        String fingerprint = fingerprint(content);
        String old = known.remove(content.slug());
        if (!fingerprint.equals(old)) {
          changed.put(content.slug(), fingerprint);
        }
      }
      written.addAll(write(pack.name(), batch, changed, now));
    }
    link(written);
    items.flush();
    batches(written).forEach(batch -> versions.keep(batch, null, ""));
    for (List<String> slugs : batches(List.copyOf(known.keySet()))) {
      items.bySlugs(slugs).values().forEach(item -> item.retire(now));
    }
    int added = (int) written.stream().filter(item -> item.published().equals(now)).count();
    return new Report(
        added, written.size() - added, known.size(), pack.items().size() - written.size());
  }

  private static <T> List<List<T>> batches(List<T> all) {
    List<List<T>> batches = new ArrayList<>();
    for (int i = 0; i < all.size(); i += BATCH) {
      batches.add(all.subList(i, Math.min(i + BATCH, all.size())));
    }
    return batches;
  }

  private List<Item> write(
      String origin, List<ItemContent> batch, Map<String, String> changed, Instant now) {
    Map<String, Item> existing = items.bySlugs(changed.keySet());
    List<Item> written = new ArrayList<>();
    for (ItemContent content : batch) {
      String fingerprint = changed.get(content.slug());
      Item known = existing.get(content.slug());
      boolean editedHere = known != null && known.origin().equals(Item.PORTAL);
      if (fingerprint != null && !editedHere) {
        written.add(write(known, content, origin, fingerprint, now));
      }
    }
    return written;
  }

  private Item write(
      @Nullable Item existing,
      ItemContent content,
      String origin,
      String fingerprint,
      Instant now) {
    if (existing == null) {
      Item item = new Item(content, origin, fingerprint, now);
      items.add(item);
      return item;
    }
    if (!existing.origin().equals(origin)) {
      throw new IllegalStateException(
          content.slug() + " of " + origin + " is an item of " + existing.origin() + " already");
    }
    existing.write(content, fingerprint, now);
    return existing;
  }

  private void link(List<Item> written) {
    List<String> targets =
        written.stream()
            .flatMap(item -> item.content().links().stream().map(Link::to))
            .distinct()
            .toList();
    Map<String, Long> ids = new HashMap<>();
    batches(targets).forEach(slugs -> ids.putAll(items.ids(slugs)));
    written.forEach(item -> item.link(ids));
  }

  private static String fingerprint(ItemContent content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(Json.write(content).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
