package nl.veerkracht.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Research, advice or a policy document.
 *
 * @param authors as 'Surname, I.'; organisations are authors through links
 * @param citedFor what the agenda cites it for
 */
public record Publication(
    List<String> authors,
    @Nullable String publisher,
    @Nullable String series,
    @Nullable String doi,
    @Nullable String isbn,
    @Nullable String pages,
    @Nullable String documentNumber,
    List<Localized> findings,
    @Nullable Localized citedFor)
    implements Details {

  public Publication {
    authors = authors == null ? List.of() : List.copyOf(authors);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  @Override
  public List<Localized> texts() {
    List<Localized> texts = new ArrayList<>(findings);
    if (citedFor != null) {
      texts.add(citedFor);
    }
    return texts;
  }

  @Override
  public List<String> names() {
    return Stream.concat(authors.stream(), Stream.of(publisher, series, doi, isbn, documentNumber))
        .filter(Objects::nonNull)
        .toList();
  }
}
