package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.catalogue.SearchAddress;
import nl.veerkracht.insight.Counting;
import nl.veerkracht.page.Arrival;

/**
 * Tells, once a page was shown, that somebody came to it from a search. Editorial pages do not
 * count by themselves: every page has links to them.
 */
public class OpenedFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<Place> FOUND = Set.of(Place.ITEM, Place.PAGE);

  private final transient Visit visit;
  private final transient Counting counting;

  @Inject
  OpenedFilter(Visit visit, Counting counting) {
    this.visit = visit;
    this.counting = counting;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_OK && FOUND.contains(visit.getPlace())) {
      note(Arrival.of(request));
    }
  }

  private void note(Arrival arrival) {
    String item = visit.getPlace() == Place.ITEM ? visit.name() : "";
    if (arrival.looked()) {
      arrival
          .queryAt(Place.SEARCH)
          .map(SearchAddress::of)
          .ifPresent(search -> counting.opened(search.text(), item));
    }
  }
}
