package nl.veerkracht.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.address.Place;
import nl.veerkracht.taxonomy.Language;

/**
 * Tells search engines to read every page, but not every combination of filters: there is no end to
 * those, and nothing in them that has no page of its own.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(text());
  }

  static String text() {
    return Stream.of(Place.SEARCH, Place.EVIDENCE_MAP, Place.COMPARE)
        .flatMap(place -> Arrays.stream(Language.values()).map(place::path))
        .map(path -> "Disallow: " + path + "?\n")
        .collect(Collectors.joining("", "User-agent: *\n", ""));
  }
}
