package nl.veerkracht.curation.freshness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.form.Formats;
import nl.veerkracht.item.Finding;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;

/** The addresses elsewhere that an item sends its readers to. */
final class Addresses {

  private static final int LONGEST = 2000;

  private Addresses() {}

  static Set<String> of(ItemContent content) {
    Set<String> addresses = new LinkedHashSet<>();
    add(content.website(), addresses);
    content.sources().forEach(source -> add(source.url(), addresses));
    if (content.details() instanceof Intervention intervention) {
      Stream.concat(intervention.standing(), intervention.standingStages())
          .map(Recognition::url)
          .forEach(url -> add(url, addresses));
      sources(intervention).map(Source::url).forEach(url -> add(url, addresses));
    }
    return addresses;
  }

  private static Stream<Source> sources(Intervention intervention) {
    return intervention.findings().stream().map(Finding::source).filter(source -> source != null);
  }

  private static void add(@Nullable String address, Set<String> addresses) {
    if (address != null && address.length() <= LONGEST && Formats.url(address).isPresent()) {
      addresses.add(address);
    }
  }
}
