package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.item.Kind;
import nl.veerkracht.link.Links;
import nl.veerkracht.link.Verdict;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Looks whether the addresses in a draft lead anywhere, so that its author hears of it before
 * readers do. It takes seconds and has no transaction; nothing is looked at where the portal does
 * not check links.
 */
@ApplicationScoped
public class LinkLook {

  private final Links links;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected LinkLook() {
    this(null, null);
  }

  @Inject
  LinkLook(Links links, Settings settings) {
    this.links = links;
    this.settings = settings;
  }

  /**
   * An address about which there is something to say.
   *
   * @param gone whether there is nothing; otherwise the portal could not see whether there is
   * @param reason in words
   */
  public record Found(String field, String address, boolean gone, String reason) {}

  /** What there is to say of the addresses in a draft, in the order of its form. */
  public List<Found> of(DraftView draft, Language language) {
    if (!settings.checksLinks()) {
      return List.of();
    }
    Map<String, String> named = NamedLinks.of(Kind.of(draft.kind()).orElseThrow(), draft.fields());
    Map<String, Verdict> verdicts = links.ask(named.keySet());
    List<Found> found = new ArrayList<>();
    named.forEach(
        (address, field) ->
            found(field, address, Optional.ofNullable(verdicts.get(address)), language)
                .ifPresent(found::add));
    return found;
  }

  private static Optional<Found> found(
      String field, String address, Optional<Verdict> verdict, Language language) {
    if (verdict.isEmpty()) {
      return Optional.of(unsure(field, address, Messages.of(language, "links.many")));
    }
    return switch (verdict.get()) {
      case Verdict.Answers _ -> Optional.empty();
      case Verdict.Closed closed ->
          Optional.of(
              unsure(field, address, Messages.of(language, "links.closed", closed.status())));
      case Verdict.Refused _ ->
          Optional.of(unsure(field, address, Messages.of(language, "links.inside")));
      case Verdict.Fails fails ->
          Optional.of(new Found(field, address, fails.isGone(), reason(fails, language)));
    };
  }

  private static Found unsure(String field, String address, String reason) {
    return new Found(field, address, false, reason);
  }

  private static String reason(Verdict.Fails fails, Language language) {
    String problem = fails.problem();
    if (problem.equals(Verdict.NO_HOST) || problem.equals(Verdict.NO_ANSWER)) {
      return Messages.of(language, "links.problem." + problem);
    }
    if (fails.isGone()) {
      return Messages.of(language, "links.gone", problem);
    }
    return problem.matches("\\d+")
        ? Messages.of(language, "links.status", problem)
        : Messages.of(language, "links.connection");
  }
}
