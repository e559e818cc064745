package nl.veerkracht.curation.freshness;

import java.util.List;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Section;
import nl.veerkracht.item.ItemContent;

/** What nobody filled in of the part of a form that matters most. */
final class Gaps {

  private Gaps() {}

  static List<FieldDefinition> of(ItemContent content) {
    FieldValues values = Contents.of(content);
    return Form.of(content.kind()).sections().stream()
        .filter(Section::essential)
        .flatMap(section -> section.fields().stream())
        .filter(field -> values.get(field.name()).isBlank())
        .toList();
  }
}
