package nl.veerkracht.keep.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;

/** Answers with a list as a file of the type that somebody asked for. */
final class FileAnswer {

  private FileAnswer() {}

  static void write(ListFile list, String type, Visit visit, Exchange exchange) {
    String name = Place.LIST.path(visit.language()).replaceAll("^.*/", "") + ".";
    String portal = exchange.address("").toString();
    try {
      switch (type) {
        case "ris" -> {
          try (Writer file = exchange.file(name + "ris", "application/x-research-info-systems")) {
            list.ris(file, portal);
          }
        }
        case "html" -> {
          try (Writer file = exchange.file(name + "html", "text/html")) {
            list.html(file, portal);
          }
        }
        default -> {
          try (Writer file = exchange.file(name + "csv", "text/csv")) {
            list.csv(file, portal);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
