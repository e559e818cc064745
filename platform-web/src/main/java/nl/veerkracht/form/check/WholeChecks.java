package nl.veerkracht.form.check;

import java.util.Optional;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Formats;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.PartialDate;

/** Checks of what several fields say together. */
class WholeChecks {

  private WholeChecks() {}

  static void of(Kind kind, FieldValues values, Mistakes mistakes) {
    switch (kind) {
      case INTERVENTION -> {
        topic(values, mistakes);
        ages(values, mistakes);
      }
      case TOOL, PUBLICATION -> topic(values, mistakes);
      case PROGRAMME -> period(values, mistakes);
      case PAGE -> explains(values, mistakes);
      case ORGANISATION, ACTIVITY -> {
        // no fields that depend on each other
      }
    }
  }

  /** Readers come by factor or phenomenon: what has neither is not found that way. */
  private static void topic(FieldValues values, Mistakes mistakes) {
    if (values.get("term.factor").isBlank() && values.get("term.phenomenon").isBlank()) {
      mistakes.add("term.factor", "mistake.topic");
    }
  }

  private static void ages(FieldValues values, Mistakes mistakes) {
    Optional<Integer> from = Formats.number(values.get("age.from").strip());
    Optional<Integer> to = Formats.number(values.get("age.to").strip());
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      mistakes.add("age.to", "mistake.age", from.get().toString(), to.get().toString());
    }
  }

  private static void period(FieldValues values, Mistakes mistakes) {
    Optional<String> from = Formats.date(values.get("period.from").strip());
    Optional<String> to = Formats.date(values.get("period.to").strip());
    if (from.isPresent()
        && to.isPresent()
        && PartialDate.parse(from.get()).compareTo(PartialDate.parse(to.get())) > 0
        && !from.get().startsWith(to.get())) {
      mistakes.add("period.to", "mistake.period", from.get(), to.get());
    }
  }

  private static void explains(FieldValues values, Mistakes mistakes) {
    if (!values.get("explains.factor").isBlank() && !values.get("explains.phenomenon").isBlank()) {
      mistakes.add("explains.phenomenon", "mistake.explains");
    }
  }
}
