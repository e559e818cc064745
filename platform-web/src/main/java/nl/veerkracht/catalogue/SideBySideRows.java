package nl.veerkracht.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.catalogue.ItemView.Fact;
import nl.veerkracht.catalogue.ItemView.LinkView;
import nl.veerkracht.catalogue.ItemView.MinuteRow;
import nl.veerkracht.catalogue.ItemView.RecognitionView;
import nl.veerkracht.catalogue.ItemView.Section;
import nl.veerkracht.catalogue.SideBySideView.Cell;
import nl.veerkracht.catalogue.SideBySideView.Row;
import nl.veerkracht.catalogue.SideBySideView.Value;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Lays the pages of items beside each other, thing by thing, in the order of the pages. */
class SideBySideRows {

  private static final Cell UNKNOWN = new Cell(List.of(), List.of(), null, "");

  private final List<ItemView> items;
  private final Language language;
  private final Map<String, List<Cell>> rows = new LinkedHashMap<>();

  SideBySideRows(List<ItemView> items, Language language) {
    this.items = items;
    this.language = language;
    if (items.isEmpty()) {
      return;
    }
    byKey("minute.", ItemView::minute, MinuteRow::key, row -> values(stream(row.text())));
    row("facet.factor", item -> values(item.factors().stream().map(TermLink::name)));
    row("recognition.title", item -> judgement(item.recognitions()));
    row("stage.title", item -> judgement(item.stages()));
    row("findings.title", item -> values(item.findings().stream().map(this::finding)));
    byKey("fact.", ItemView::facts, Fact::key, SideBySideRows::fact);
    row("item.body", item -> text(item.body()));
    byKey("section.", ItemView::sections, Section::key, section -> text(section.text()));
    row("steps.title", item -> values(item.steps().stream()));
    row("contents.title", item -> values(item.contents().stream()));
    row("beside.reviewed", item -> values(Stream.ofNullable(item.reviewed()).map(Day::written)));
  }

  /** The rows of which something is known. */
  List<Row> known() {
    return rows.entrySet().stream()
        .filter(row -> !row.getValue().stream().allMatch(Cell::unknown))
        .map(row -> Row.of(row.getKey(), marked(row.getValue())))
        .toList();
  }

  /** The keys of what readers look for and none of the items tells. */
  List<String> unknown() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().stream().allMatch(Cell::unknown))
        .map(Map.Entry::getKey)
        .filter(key -> key.startsWith("minute.") || key.startsWith("fact.") || always(key))
        .toList();
  }

  private boolean always(String key) {
    boolean intervention = items.getFirst().kind().equals("intervention");
    return intervention
        && (key.startsWith("section.")
            || Set.of("recognition.title", "findings.title").contains(key));
  }

  private void row(String key, Function<ItemView, Cell> cell) {
    rows.put(key, items.stream().map(cell).toList());
  }

  /** A row for every key that one of the items has, in the order in which they come. */
  private <T> void byKey(
      String prefix,
      Function<ItemView, List<T>> all,
      Function<T, String> key,
      Function<T, Cell> cell) {
    Set<String> keys =
        items.stream()
            .flatMap(item -> all.apply(item).stream())
            .map(key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String one : keys) {
      row(
          prefix + one,
          item ->
              all.apply(item).stream()
                  .filter(part -> key.apply(part).equals(one))
                  .findFirst()
                  .map(cell)
                  .orElse(UNKNOWN));
    }
  }

  private static Stream<String> stream(@Nullable String text) {
    return Stream.ofNullable(text).filter(one -> !one.isBlank());
  }

  private static Cell values(Stream<String> texts) {
    List<String> all = texts.toList();
    return new Cell(
        all.stream().map(one -> new Value(one, false)).toList(),
        List.of(),
        null,
        String.join("\n", all));
  }

  private static Cell fact(Fact fact) {
    List<String> texts =
        Stream.concat(fact.terms().stream().map(TermLink::name), fact.values().stream()).toList();
    List<String> titles = fact.items().stream().map(LinkView::title).toList();
    return new Cell(
        texts.stream().map(one -> new Value(one, false)).toList(),
        fact.items(),
        null,
        String.join("\n", Stream.concat(titles.stream(), texts.stream()).toList()));
  }

  private static Cell text(@Nullable Prose text) {
    return text == null ? UNKNOWN : new Cell(List.of(), List.of(), text.html(), text.plain());
  }

  /** The judgement that counts, with who gave it and when: a level alone says nothing. */
  private Cell judgement(List<RecognitionView> judgements) {
    return values(
        judgements.stream().filter(RecognitionView::current).flatMap(this::written).limit(4));
  }

  private Stream<String> written(RecognitionView judgement) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(judgement.level());
    parts.add(
        judgement.body().isEmpty() ? Messages.of(language, "stage.unjudged") : judgement.body());
    Day date = judgement.date();
    parts.add(date == null ? Messages.of(language, "recognition.undated") : date.written());
    Day until = judgement.validUntil();
    parts.add(
        judgement.expired() && until != null
            ? Messages.of(language, "recognition.expired", until.written())
            : null);
    return parts.stream().filter(Objects::nonNull);
  }

  private String finding(ItemView.FindingView finding) {
    return Messages.of(language, "finding." + finding.direction()) + ": " + finding.text();
  }

  /** Says of every value whether all the others have it too. */
  private static List<Cell> marked(List<Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                new Cell(
                    cell.values().stream()
                        .map(value -> new Value(value.text(), everywhere(value, cells)))
                        .toList(),
                    cell.items(),
                    cell.html(),
                    cell.plain()))
        .toList();
  }

  private static boolean everywhere(Value value, List<Cell> cells) {
    return cells.stream()
        .allMatch(
            cell -> cell.values().stream().anyMatch(other -> other.text().equals(value.text())));
  }
}
