package nl.veerkracht.curation.insight;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.veerkracht.curation.insight.InsightView.Choice;
import nl.veerkracht.curation.insight.InsightView.Group;
import nl.veerkracht.curation.insight.InsightView.Opened;
import nl.veerkracht.curation.insight.InsightView.Question;
import nl.veerkracht.curation.insight.InsightView.Questions;
import nl.veerkracht.curation.insight.SearchBars.Bar;
import nl.veerkracht.page.Csv;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** What editors see of how people search, as tables for spreadsheets. */
final class InsightFile {

  /** The tables there are, by their names in addresses and texts. */
  static final List<String> TABLES = List.of("searches", "questions", "filters", "opened");

  private final InsightView view;
  private final Language language;

  InsightFile(InsightView view, Language language) {
    this.view = view;
    this.language = language;
  }

  private String text(String key) {
    return Messages.of(language, key);
  }

  void write(String table, Writer file) throws IOException {
    file.write(Csv.MARK);
    switch (table) {
      case "searches" -> searches(file);
      case "questions" -> questions(file);
      case "filters" -> filters(file);
      default -> opened(file);
    }
  }

  private void searches(Writer file) throws IOException {
    file.write(Csv.line(text("insight.day"), text("insight.count"), text("insight.count.nothing")));
    for (Bar bar : view.bars().latestFirst()) {
      file.write(Csv.line(bar.name(), bar.searches(), bar.nothing()));
    }
  }

  private void questions(Writer file) throws IOException {
    file.write(
        Csv.line(
            text("insight.words"),
            text("insight.outcome"),
            text("insight.count"),
            text("insight.last")));
    for (Questions alike : view.questions()) {
      String outcome = text("insight.outcome." + alike.key());
      for (Question question : alike.all()) {
        file.write(Csv.line(question.words(), outcome, question.times(), question.last()));
      }
    }
  }

  private void filters(Writer file) throws IOException {
    file.write(Csv.line(text("insight.filter"), text("insight.value"), text("insight.count")));
    for (Group group : view.filters()) {
      for (Choice choice : group.choices()) {
        file.write(Csv.line(text("facet." + group.filter()), choice.name(), choice.times()));
      }
    }
  }

  private void opened(Writer file) throws IOException {
    file.write(Csv.line(text("keep.file.title"), text("keep.file.kind"), text("insight.count")));
    for (Opened item : view.opened()) {
      file.write(Csv.line(item.title(), text("kind." + item.kind()), item.times()));
    }
  }
}
