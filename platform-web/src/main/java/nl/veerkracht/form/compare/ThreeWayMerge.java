package nl.veerkracht.form.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.taxonomy.Language;

/**
 * Brings the work of two people on the same draft together. A field that one of them changed takes
 * that change. Where both changed a field, chosen things are merged one by one, other lines by line
 * and texts by paragraph, as long as they worked in different places; what is left is a conflict.
 */
public final class ThreeWayMerge {

  /** A field that both changed in the same place; a person must choose. */
  public record Conflict(String field, String base, String mine, String theirs) {}

  /**
   * What came of a merge.
   *
   * @param values with mine at the fields in conflict, so that nothing typed last is lost
   */
  public record Merged(FieldValues values, List<Conflict> conflicts) {}

  private ThreeWayMerge() {}

  /**
   * Merges two changes of one state.
   *
   * @param base the state that both started from
   */
  public static Merged of(Form form, FieldValues base, FieldValues mine, FieldValues theirs) {
    Set<String> names = new LinkedHashSet<>();
    form.fields().forEach(field -> names.add(field.name()));
    List.of(base, mine, theirs).forEach(values -> names.addAll(values.values().keySet()));
    Map<String, String> merged = new LinkedHashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (String name : names) {
      Conflict all = new Conflict(name, base.get(name), mine.get(name), theirs.get(name));
      Optional<FieldDefinition> field = form.field(name);
      Optional<String> value =
          field.isPresent() && isPaired(field.get())
              ? paired(field.get(), base, mine, theirs)
              : merged(field.map(FieldDefinition::type).orElse(FieldType.LINE), all);
      if (value.isEmpty() && !all.mine().equals(all.theirs())) {
        conflicts.add(all);
      }
      merged.put(name, value.orElse(all.mine()));
    }
    return new Merged(new FieldValues(merged), conflicts);
  }

  private static boolean isPaired(FieldDefinition field) {
    return field.type() == FieldType.LINES && field.language() != null;
  }

  private static Optional<String> paired(
      FieldDefinition field, FieldValues base, FieldValues mine, FieldValues theirs) {
    Language language = field.language();
    if (language == null) {
      throw new IllegalStateException(field.name() + " belongs to no language");
    }
    Conflict all =
        new Conflict(
            field.name(),
            PairedLines.of(base, field.subject()),
            PairedLines.of(mine, field.subject()),
            PairedLines.of(theirs, field.subject()));
    if (all.mine().equals(all.theirs()) || all.theirs().equals(all.base())) {
      return Optional.of(mine.get(field.name()));
    }
    return all.mine().equals(all.base())
        ? Optional.of(theirs.get(field.name()))
        : merged(FieldType.LINES, all).map(pairs -> PairedLines.in(language, pairs));
  }

  private static Optional<String> merged(FieldType type, Conflict field) {
    if (field.mine().equals(field.theirs()) || field.theirs().equals(field.base())) {
      return Optional.of(field.mine());
    }
    if (field.mine().equals(field.base())) {
      return Optional.of(field.theirs());
    }
    return switch (type) {
      case TERMS, LANGUAGES, LINKS -> Optional.of(chosen(field));
      case LINES, SOURCES -> TextMerge.byLine(field.base(), field.mine(), field.theirs());
      case TEXT -> TextMerge.byParagraph(field.base(), field.mine(), field.theirs());
      case LINE, DATE, URL, NUMBER, CHOICE -> Optional.empty();
    };
  }

  /** Chosen things have no place, so that adding and removing never meet. */
  private static String chosen(Conflict field) {
    Set<String> base = lines(field.base());
    Set<String> theirs = lines(field.theirs());
    Set<String> chosen = lines(field.mine());
    chosen.removeIf(line -> base.contains(line) && !theirs.contains(line));
    theirs.stream().filter(line -> !base.contains(line)).forEach(chosen::add);
    return String.join("\n", chosen);
  }

  private static Set<String> lines(String text) {
    return new LinkedHashSet<>(text.lines().toList());
  }
}
