package nl.veerkracht;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;

/** As many interventions as a test wants, linked among each other, all about one factor. */
final class GeneratedPack {

  static final String NAME = "generated";

  private GeneratedPack() {}

  static ContentPack of(int items) {
    return new ContentPack(
        NAME,
        List.of(),
        List.of(),
        IntStream.range(0, items).mapToObj(number -> item(number, items)).toList());
  }

  static ContentPack with(ItemContent... items) {
    return new ContentPack(NAME, List.of(), List.of(), List.of(items));
  }

  static String slug(int number) {
    return "gegenereerd-" + number;
  }

  static ItemContent item(int number, String title) {
    return item(number, title, List.of());
  }

  private static ItemContent item(int number, int items) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(Relation.OWNER, "movisie"));
    for (int step = 1; step <= 3 && number + step < items; step++) {
      links.add(new Link(Relation.RELATED, slug(number + step)));
    }
    return item(number, "Gegenereerde interventie " + number, links);
  }

  private static ItemContent item(int number, String title, List<Link> links) {
    return new ItemContent(
        slug(number),
        new Localized(title, title),
        new Localized("Samenvatting " + number, "Summary " + number),
        new Localized("## Kop\n\nTekst " + number, "## Heading\n\nText " + number),
        "2020",
        List.of("nl"),
        null,
        Map.of("factor", List.of("emotieregulatie"), "target-group", List.of("jongeren")),
        links,
        List.of(new Source("Test", null, null, null)),
        new Intervention(
            MinuteCard.UNKNOWN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null),
        List.of());
  }
}
