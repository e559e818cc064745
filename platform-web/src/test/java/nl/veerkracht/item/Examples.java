package nl.veerkracht.item;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Finding.Direction;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import nl.veerkracht.taxonomy.Vocabulary;

/** One item of every kind of which everything is known, for tests of what a kind can have. */
public final class Examples {

  private static final Source SOURCE =
      new Source(
          "NJi, Databank", "https://www.nji.nl/databank", "2019-08", text("Toelichting", "Note"));

  private Examples() {}

  /** The item of every kind. */
  public static Map<Kind, ItemContent> all() {
    Map<Kind, ItemContent> all = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> all.put(kind, of(kind)));
    return all;
  }

  /** The item of one kind; its slug is {@code example-} and the code of the kind. */
  public static ItemContent of(Kind kind) {
    return new ItemContent(
        "example-" + kind.code(),
        text("Titel", "Title"),
        text("Samenvatting", "Summary"),
        text("## Kop\n\nTekst", "## Heading\n\nText"),
        "2019-08-26",
        List.of("nl", "en"),
        "https://www.example.org/",
        terms(),
        Arrays.stream(Relation.values())
            .map(relation -> new Link(relation, "example-" + relation.code()))
            .toList(),
        List.of(SOURCE),
        details(kind),
        List.of());
  }

  private static Map<String, List<String>> terms() {
    return Map.ofEntries(
        Map.entry(Vocabulary.FACTOR, List.of("emotieregulatie")),
        Map.entry(Vocabulary.PHENOMENON, List.of("polarisatie")),
        Map.entry(Vocabulary.TARGET_GROUP, List.of("kinderen")),
        Map.entry(Vocabulary.SETTING, List.of("school")),
        Map.entry(Vocabulary.APPROACH, List.of("lesprogramma")),
        Map.entry(Vocabulary.ACTION_LINE, List.of("expertise")),
        Map.entry(Vocabulary.EVALUATION_TYPE, List.of("planevaluatie")),
        Map.entry(Vocabulary.EVALUATION_STAGE, List.of("beschreven")),
        Map.entry(Vocabulary.TOOL_TYPE, List.of("checklist")),
        Map.entry(Vocabulary.PUBLICATION_TYPE, List.of("artikel")),
        Map.entry(Vocabulary.POLICY_AREA, List.of("onderwijs")),
        Map.entry(Vocabulary.ORGANISATION_TYPE, List.of("kennisinstituut")));
  }

  private static Details details(Kind kind) {
    return switch (kind) {
      case INTERVENTION -> intervention();
      case TOOL -> new Tool(minute(), List.of(text("Stap een", "Step one")), text("Als", "When"));
      case PUBLICATION ->
          new Publication(
              List.of("Nicholson, L.", "Jansen, A."),
              "WODC",
              "Cahier",
              "10.1000/182",
              "978-90-00000-00-0",
              "12-34",
              "30 821, nr. 114",
              List.of(text("Bevinding", "Finding")),
              text("Waarvoor", "What for"));
      case ORGANISATION -> new Organisation("WODC", text("Rol", "Role"));
      case PROGRAMME ->
          new Programme("szw", new Period("2022", "2025"), text("Relatie", "Relation"));
      case ACTIVITY -> new Activity(text("Doel", "Target"), "2025", 15);
      case PAGE -> new EditorialPage(new Explains(Vocabulary.FACTOR, "emotieregulatie"), 10);
    };
  }

  private static Intervention intervention() {
    return new Intervention(
        minute(),
        text("Doel", "Goal"),
        text("Aanpak", "Approach"),
        text("Uitvoerders", "Intermediaries"),
        text("Materiaal", "Materials"),
        text("Voorwaarden", "Conditions"),
        text("Onderbouwing", "Foundation"),
        text("Elementen", "Elements"),
        new AgeRange(4, 12),
        List.of(
            new Recognition(
                "sterke-aanwijzingen",
                "Erkenningscommissie Interventies",
                "2017-06-08",
                "Effectief volgens sterke aanwijzingen",
                "https://www.nji.nl/",
                true,
                text("Opmerking", "Remark"),
                "2030-06-08",
                "Opnieuw beoordeeld",
                null)),
        Arrays.stream(Direction.values())
            .map(
                direction ->
                    new Finding(text("Effect", "Effect"), direction, "example-study", SOURCE))
            .toList(),
        List.of(
            new Recognition(
                "beschreven",
                "Onderzoeksbureau",
                "2021",
                null,
                "https://www.example.org/rapport",
                false,
                null,
                null,
                "Nieuw rapport",
                null)));
  }

  private static MinuteCard minute() {
    return new MinuteCard(
        text("Wat", "What"),
        text("Voor wie", "For whom"),
        text("Kosten", "Cost"),
        text("Tijd", "Time"),
        text("Nodig", "Needs"),
        text("Werkt", "Works"),
        text("Let op", "Mind"));
  }

  private static Localized text(String nl, String en) {
    return new Localized(nl, en);
  }
}
