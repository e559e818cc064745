package nl.veerkracht.curation.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.front.FeatureList;
import nl.veerkracht.page.Clock;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** What the home page features, to choose, to put in order and to end. */
@Named
@RequestScoped
public class FeaturedPage {

  private final Featuring featuring;
  private final FeatureCandidates candidates;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<FeatureLine> lines = List.of();
  private List<FeatureCandidates.Candidate> found = List.of();

  @SuppressWarnings("NullAway")
  protected FeaturedPage() {
    this(null, null, null, null);
  }

  @Inject
  FeaturedPage(Featuring featuring, FeatureCandidates candidates, Visit visit, Exchange exchange) {
    this.featuring = featuring;
    this.candidates = candidates;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      act(exchange.text("do"), exchange.text("item"));
    }
    lines = featuring.lines(visit.language());
    found = getQuery().isEmpty() ? List.of() : candidates.find(getQuery(), visit.language());
  }

  private void act(String act, String slug) {
    switch (act) {
      case "add" -> added(featuring.add(slug, FeatureList.MOST, null));
      case "back" -> added(featuring.add(slug, place(), day(exchange.text("until")).orElse(null)));
      case "up" -> done(featuring.raise(slug), "");
      case "down" -> done(featuring.lower(slug), "");
      case "end" -> end(slug);
      case "remove" -> remove(slug);
      default -> refuse("late");
    }
  }

  private int place() {
    return Math.clamp(Numbers.of(exchange.text("place")), 1, FeatureList.MOST);
  }

  private void added(Featuring.Added added) {
    switch (added) {
      case DONE -> done(true, "");
      case FULL -> refuse("full");
      case LATE -> refuse("late");
    }
  }

  private void end(String slug) {
    String typed = exchange.text("until");
    Optional<LocalDate> day = day(typed);
    if (typed.isEmpty() || day.filter(it -> !it.isBefore(LocalDate.now(Clock.HERE))).isPresent()) {
      done(featuring.end(slug, day.orElse(null)), "");
    } else {
      mistakes.add("until-" + slug, text("until"));
      exchange.refuse(422);
    }
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is removed is named in the next address, so that it can be put back where it stood. */
  private void remove(String slug) {
    Optional<FeatureLine> before =
        featuring.lines(visit.language()).stream()
            .filter(line -> line.slug().equals(slug))
            .findFirst();
    String back =
        before
            .map(
                line ->
                    "?removed=%s&place=%d&until=%s"
                        .formatted(
                            slug, line.place(), line.lastDay() == null ? "" : line.lastDay()))
            .orElse("");
    done(before.isPresent() && featuring.remove(slug), back);
  }

  private void done(boolean done, String query) {
    if (done) {
      String search =
          getQuery().isEmpty() ? "" : "?q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8);
      exchange.goTo(Place.FEATURED.path(visit.language()) + (query.isEmpty() ? search : query));
    } else {
      refuse("late");
    }
  }

  private void refuse(String key) {
    mistakes.add("list", text(key));
    exchange.refuse(422);
  }

  private String text(String key) {
    return Messages.of(visit.language(), "featured.mistake." + key, FeatureList.MOST);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public List<FeatureLine> getLines() {
    return lines;
  }

  /** How many can be chosen. */
  public int getMost() {
    return FeatureList.MOST;
  }

  public List<FeatureCandidates.Candidate> getFound() {
    return found;
  }

  /** What to look for. */
  public String getQuery() {
    return exchange.text("q");
  }

  /** The last day of an item: what was typed, else what is kept. */
  public @Nullable String until(FeatureLine line) {
    boolean typed =
        exchange.posted()
            && exchange.text("do").equals("end")
            && exchange.text("item").equals(line.slug());
    return typed ? exchange.text("until") : line.lastDay();
  }

  /** What is wrong with the last day of an item; null when nothing is. */
  public @Nullable String mistakeOf(FeatureLine line) {
    return mistakes.of("until-" + line.slug());
  }

  /** The slug of what was just removed; empty for nothing. */
  public String getRemoved() {
    String slug = exchange.text("removed");
    boolean gone = lines.stream().noneMatch(line -> line.slug().equals(slug));
    return slug.matches("[a-z0-9-]{1,120}") && gone ? slug : "";
  }

  /** Where it stood. */
  public int getPlace() {
    return place();
  }

  /** Up to when it was shown; empty when nobody ended it. */
  public String getUntil() {
    return day(exchange.text("until")).map(LocalDate::toString).orElse("");
  }
}
