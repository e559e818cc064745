package nl.veerkracht.curation.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The judgements of one thing about an intervention, to add to and to correct. */
@Named
@RequestScoped
public class EvidencePage {

  private final Assessing assessing;
  private final Taxonomy taxonomy;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable AssessmentView view;

  @SuppressWarnings("NullAway")
  protected EvidencePage() {
    this(null, null, null, null);
  }

  @Inject
  EvidencePage(Assessing assessing, Taxonomy taxonomy, Visit visit, Exchange exchange) {
    this.assessing = assessing;
    this.taxonomy = taxonomy;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (!read()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    } else if (exchange.posted()) {
      act();
    }
  }

  private boolean read() {
    Optional<Assessing.Assessed> found = assessing.open(judged(), visit.name(), visit.language());
    view =
        found
            .map(assessed -> AssessmentLines.view(assessed, taxonomy, visit.language()))
            .orElse(null);
    return found.isPresent();
  }

  private void act() {
    int version = Math.clamp(Numbers.of(exchange.text("version")), -1, Integer.MAX_VALUE);
    AssessmentView.Line line = getCorrecting();
    boolean done =
        switch (exchange.text("do")) {
          case "save" -> save(version, line);
          case "strike" -> line != null && strike(version, line.number());
          case "restore" ->
              line != null
                  && line.corrected() != null
                  && assessing.restore(judged(), visit.name(), version, line.number());
          default -> false;
        };
    if (done) {
      exchange.goTo(getAddress() + "?saved=yes");
    } else if (mistakes.isEmpty()) {
      read();
      refuse("late", "late");
    }
  }

  private boolean save(int version, AssessmentView.@Nullable Line line) {
    Map<String, String> fields = new TreeMap<>();
    AssessmentFields.NAMES.forEach(name -> fields.put(name, exchange.text(name)));
    if (view != null
        && view.levels().stream().noneMatch(it -> it.id().equals(fields.get("level")))) {
      fields.put("level", "");
    }
    AssessmentFields.mistakes(fields, judged()).forEach(this::refuse);
    if (!mistakes.isEmpty()) {
      return false;
    }
    return line == null
        ? assessing.add(judged(), visit.name(), version, fields)
        : assessing.correct(judged(), visit.name(), version, line.number(), fields);
  }

  private boolean strike(int version, int number) {
    String why = exchange.text("why");
    if (why.isEmpty() || why.length() > 1000) {
      refuse("why", "why");
      return false;
    }
    return assessing.strike(judged(), visit.name(), version, number, why);
  }

  private void refuse(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), "evidence.mistake." + key));
    exchange.refuse(422);
  }

  private Judged judged() {
    return Judged.at(visit.getPlace());
  }

  /** What is judged, as part of the keys of texts. */
  public String getJudged() {
    return judged().code();
  }

  /** The address of this page. */
  public String getAddress() {
    return judged().place().path(visit.language(), visit.name());
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public @Nullable AssessmentView getView() {
    return view;
  }

  /** Whether the editor comes from changing something. */
  public boolean isSaved() {
    return !exchange.text("saved").isEmpty();
  }

  /** The judgement that is being corrected; null while a new one is written. */
  public AssessmentView.@Nullable Line getCorrecting() {
    long number = Numbers.of(exchange.text("number"));
    return view == null
        ? null
        : view.lines().stream().filter(it -> it.number() == number).findFirst().orElse(null);
  }

  /** A field of the form: what was typed, else what is being corrected. */
  public String value(String field) {
    AssessmentView.Line line = getCorrecting();
    if (exchange.posted() || line == null) {
      return exchange.text(field);
    }
    return field.equals("why") ? "" : line.fields().getOrDefault(field, "");
  }
}
