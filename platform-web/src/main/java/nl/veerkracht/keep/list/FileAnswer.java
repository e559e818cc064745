package nl.veerkracht.keep.list;

import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;

/** Answers with a list as a file of the type that somebody asked for. */
final class FileAnswer {

  private FileAnswer() {}

  static void write(ListFile list, String type, Visit visit, Exchange exchange) {
    String name = Place.LIST.path(visit.language()).replaceAll("^.*/", "") + ".";
    String portal = exchange.address("").toString();
    switch (type) {
      case "ris" ->
          exchange.file(
              name + "ris", "application/x-research-info-systems", file -> list.ris(file, portal));
      case "html" -> exchange.file(name + "html", "text/html", file -> list.html(file, portal));
      default -> exchange.file(name + "csv", "text/csv", file -> list.csv(file, portal));
    }
  }
}
