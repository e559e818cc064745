package nl.veerkracht.form.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.form.Formats;
import nl.veerkracht.form.LinkLine;
import nl.veerkracht.form.SourceLine;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Relation;

/** Checks fields of which every line has parts: links and sources. */
class LineChecks {

  private final Function<String, Optional<Kind>> kinds;
  private final String slug;
  private final Mistakes mistakes;

  LineChecks(Function<String, Optional<Kind>> kinds, String slug, Mistakes mistakes) {
    this.kinds = kinds;
    this.slug = slug;
    this.mistakes = mistakes;
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank());
  }

  void links(String field, String text) {
    Set<LinkLine> seen = new HashSet<>();
    lines(text).forEach(line -> link(field, line, seen));
  }

  private void link(String field, String line, Set<LinkLine> seen) {
    LinkLine link = LinkLine.parse(line);
    Optional<Relation> relation = Relation.of(link.relation());
    Optional<Kind> kind = link.to().isEmpty() ? Optional.empty() : kinds.apply(link.to());
    if (link.to().isEmpty()) {
      mistakes.add(field, "mistake.link", line);
    } else if (relation.isEmpty()) {
      mistakes.add(field, "mistake.relation", link.relation());
    } else if (link.to().equals(slug)) {
      mistakes.add(field, "mistake.link-self", line);
    } else if (kind.isEmpty()) {
      mistakes.add(field, "mistake.item", link.to());
    } else if (relation.get().toOrganisation() && kind.get() != Kind.ORGANISATION) {
      mistakes.add(field, "mistake.organisation", line, link.to());
    } else if (!seen.add(link)) {
      mistakes.add(field, "mistake.link-twice", line);
    }
  }

  void sources(String field, String text) {
    lines(text).forEach(line -> source(field, line));
  }

  private void source(String field, String line) {
    SourceLine source = SourceLine.parse(line);
    if (source.title().isEmpty() || Formats.url(source.title()).isPresent()) {
      mistakes.add(field, "mistake.source-title", line);
    }
    if (!source.url().isEmpty() && Formats.url(source.url()).isEmpty()) {
      mistakes.add(field, "mistake.source-url", source.url());
    }
    if (!source.date().isEmpty() && Formats.date(source.date()).isEmpty()) {
      mistakes.add(field, "mistake.source-date", source.date());
    }
    if (source.surplus() > 0) {
      mistakes.add(field, "mistake.source-parts", line);
    }
  }
}
