package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.veerkracht.address.Visit;
import nl.veerkracht.catalogue.ahead.Suggesting;
import nl.veerkracht.taxonomy.Json;

/**
 * Answers the box of a search while a reader types. The answer is the same for everybody and says
 * nothing about who asked, so that browsers may keep it for a while.
 */
@WebServlet({SuggestionsServlet.DUTCH, SuggestionsServlet.ENGLISH})
public class SuggestionsServlet extends HttpServlet {

  static final String DUTCH = "/nl/zoeken/suggesties";
  static final String ENGLISH = "/en/search/suggestions";

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 100;

  private final transient Suggesting suggesting;
  private final transient Visit visit;

  @Inject
  SuggestionsServlet(Suggesting suggesting, Visit visit) {
    this.suggesting = suggesting;
    this.visit = visit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = Objects.requireNonNullElse(request.getParameter("q"), "");
    String cut = text.substring(0, Math.min(LONGEST, text.length()));
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("X-Robots-Tag", "noindex");
    response.getWriter().print(Json.write(suggesting.suggest(cut, visit.language())));
  }
}
