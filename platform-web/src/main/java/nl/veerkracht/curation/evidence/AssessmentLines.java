package nl.veerkracht.curation.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.curation.evidence.AssessmentView.Level;
import nl.veerkracht.curation.evidence.AssessmentView.Line;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** Names and orders judgements for the page of editors, the latest first. */
final class AssessmentLines {

  private AssessmentLines() {}

  static AssessmentView view(Assessing.Assessed assessed, Taxonomy taxonomy, Language language) {
    Judged judged = assessed.judged();
    List<Recognition> all = judged.history(assessed.content());
    Recognition current = judged.current(assessed.content());
    LocalDate today = LocalDate.now(Clock.HERE);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Recognition one = all.get(i);
      lines.add(
          new Line(
              i,
              taxonomy
                  .term(judged.vocabulary(), one.level())
                  .map(term -> term.name().in(language))
                  .orElse(one.level()),
              one.body(),
              written(one.date(), language),
              written(one.validUntil(), language),
              one.isExpired(today),
              one.equals(current),
              one.corrected(),
              AssessmentFields.of(one)));
    }
    lines.sort(
        Comparator.comparing((Line line) -> line.fields().getOrDefault("date", "")).reversed());
    return new AssessmentView(
        assessed.slug(),
        assessed.title(),
        assessed.version(),
        lines,
        levels(judged, taxonomy, language));
  }

  private static List<Level> levels(Judged judged, Taxonomy taxonomy, Language language) {
    return taxonomy.terms(judged.vocabulary()).stream()
        .filter(term -> !taxonomy.isRetired(term))
        .map((Term term) -> new Level(term.id(), term.name().in(language)))
        .toList();
  }

  private static @Nullable String written(@Nullable String date, Language language) {
    return date == null ? null : PartialDate.parse(date).written(language.locale());
  }
}
