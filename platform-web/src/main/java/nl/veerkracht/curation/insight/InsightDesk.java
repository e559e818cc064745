package nl.veerkracht.curation.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.curation.insight.InsightView.Choice;
import nl.veerkracht.curation.insight.InsightView.Group;
import nl.veerkracht.curation.insight.InsightView.Opened;
import nl.veerkracht.curation.insight.InsightView.Question;
import nl.veerkracht.curation.insight.InsightView.Questions;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.insight.Counting;
import nl.veerkracht.insight.Figures;
import nl.veerkracht.insight.Figures.Line;
import nl.veerkracht.insight.SearchFigures;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Searches;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;

/** Shows editors what was counted up to now, in words. */
@ApplicationScoped
class InsightDesk {

  private static final long WHOLE = 100;

  private final Counting counting;
  private final SearchFigures figures;
  private final Searches searches;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected InsightDesk() {
    this(null, null, null, null);
  }

  @Inject
  InsightDesk(Counting counting, SearchFigures figures, Searches searches, CurrentUser user) {
    this.counting = counting;
    this.figures = figures;
    this.searches = searches;
    this.user = user;
  }

  InsightView read(Period period, Language language) {
    user.needs(Role.EDITOR);
    counting.write();
    LocalDate today = LocalDate.now(Clock.HERE);
    LocalDate since = period.since(today);
    Figures found = figures.since(since);
    LocalDate begun = LocalDate.ofInstant(found.begun(), Clock.HERE);
    return new InsightView(
        found.begun(),
        SearchBars.of(found.days(), begun.isAfter(since) ? begun : since, today, period, language),
        List.of(
            questions("nothing", found.nothing(), language),
            questions("little", found.little(), language),
            questions("unopened", found.unopened(), language)),
        filters(found.filters(), language),
        opened(found.opened(), language));
  }

  private static Questions questions(String key, List<Line> lines, Language language) {
    return new Questions(
        key,
        lines.stream()
            .map(
                line ->
                    new Question(
                        line.subject(),
                        line.times(),
                        PartialDate.parse(line.last().toString()).written(language.locale())))
            .toList());
  }

  /** Values that were merged meanwhile count for the one that took their place. */
  private List<Group> filters(List<Line> lines, Language language) {
    Map<String, Long> times = new LinkedHashMap<>();
    for (Line line : lines) {
      String query = searches.query(searches.parameters(line.subject()));
      if (!query.isEmpty()) {
        times.merge(query, line.times(), Long::sum);
      }
    }
    long most = times.values().stream().mapToLong(Long::longValue).max().orElse(1);
    Map<String, List<Choice>> groups = new LinkedHashMap<>();
    times.forEach(
        (query, count) ->
            groups
                .computeIfAbsent(query.replaceAll("^\\?|=.*", ""), key -> new ArrayList<>())
                .add(
                    new Choice(
                        searches.words(query, language), query, count, WHOLE * count / most)));
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private static List<Opened> opened(List<Figures.Opened> items, Language language) {
    long most = items.stream().mapToLong(Figures.Opened::times).max().orElse(1);
    return items.stream()
        .map(
            item ->
                new Opened(
                    item.slug(),
                    item.kind(),
                    item.title().in(language),
                    item.times(),
                    WHOLE * item.times() / most))
        .toList();
  }
}
