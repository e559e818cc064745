package nl.veerkracht.item;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;
import nl.veerkracht.taxonomy.Localized;

/** What only one kind of item has. A new kind is a new record here; the compiler names the rest. */
@JsonbTypeInfo(
    key = "kind",
    value = {
      @JsonbSubtype(alias = "intervention", type = Intervention.class),
      @JsonbSubtype(alias = "tool", type = Tool.class),
      @JsonbSubtype(alias = "publication", type = Publication.class),
      @JsonbSubtype(alias = "organisation", type = Organisation.class),
      @JsonbSubtype(alias = "programme", type = Programme.class),
      @JsonbSubtype(alias = "activity", type = Activity.class),
      @JsonbSubtype(alias = "page", type = EditorialPage.class)
    })
public sealed interface Details
    permits Intervention, Tool, Publication, Organisation, Programme, Activity, EditorialPage {

  /** Everything in these details that a reader may search for. */
  List<Localized> texts();

  /** Names that belong to neither language: authors, numbers, abbreviations. */
  default List<String> names() {
    return List.of();
  }

  /** The kind that these details belong to. */
  default Kind kind() {
    return switch (this) {
      case Intervention _ -> Kind.INTERVENTION;
      case Tool _ -> Kind.TOOL;
      case Publication _ -> Kind.PUBLICATION;
      case Organisation _ -> Kind.ORGANISATION;
      case Programme _ -> Kind.PROGRAMME;
      case Activity _ -> Kind.ACTIVITY;
      case EditorialPage _ -> Kind.PAGE;
    };
  }
}
