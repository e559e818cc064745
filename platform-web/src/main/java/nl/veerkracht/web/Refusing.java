package nl.veerkracht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Pace;
import nl.veerkracht.taxonomy.Language;

/**
 * How those are told who ask too fast. Only a browser that somebody looks at gets the refusal as a
 * page: with all that belongs to it, that would cost more than the search that is refused. To
 * others it is a line of text, which comes the later the longer they do not listen.
 */
@ApplicationScoped
class Refusing {

  private final Pace pace;
  private final Caller caller;
  private final Visit visit;
  private final WaitingRoom room;

  @SuppressWarnings("NullAway")
  protected Refusing() {
    this(null, null, null, null);
  }

  @Inject
  Refusing(Pace pace, Caller caller, Visit visit, WaitingRoom room) {
    this.pace = pace;
    this.caller = caller;
    this.visit = visit;
    this.room = room;
  }

  /** Whether somebody has to wait for a refusal that is still to come. */
  boolean isHoldingBack() {
    return pace.listensNoLonger(caller.address());
  }

  /**
   * Refuses a page.
   *
   * @param endless its address; none where something else is refused
   * @param wait before asking again
   */
  void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Address> endless,
      Duration wait)
      throws IOException {
    Duration pause = pace.pause(caller.address());
    boolean looked = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    if (endless.isPresent() && looked && pause.isZero()) {
      visit.at(endless.get(), "");
      Refusals.headers(response, wait);
      response.sendError(Refusals.TOO_MANY);
    } else {
      Language language = endless.map(Address::language).orElse(Language.NL);
      room.answer(request, response, pause, Refusals.asText(language, wait));
    }
  }

  /** Refuses an answer of the API. */
  void refuseProgram(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language =
        Optional.ofNullable(request.getParameter("lang"))
            .flatMap(Language::of)
            .orElseGet(() -> AddressFilter.languageOf(Endless.path(request), request));
    Duration pause = pace.pause(caller.address());
    room.answer(request, response, pause, Refusals.asProblem(request, language));
  }
}
