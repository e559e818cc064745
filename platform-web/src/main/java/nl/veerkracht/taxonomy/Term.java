package nl.veerkracht.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One concept of a vocabulary.
 *
 * @param id stable and readable, part of public addresses
 * @param parent the broader term of the same vocabulary
 * @param altNl other Dutch names that readers use
 * @param altEn other English names that readers use
 * @param rank strength of an evidence level, 0 where strength has no meaning
 */
public record Term(
    String vocabulary,
    String id,
    @Nullable String parent,
    Localized name,
    List<String> altNl,
    List<String> altEn,
    @Nullable Localized definition,
    @Nullable Source source,
    int rank) {

  public Term {
    altNl = List.copyOf(altNl == null ? List.of() : altNl);
    altEn = List.copyOf(altEn == null ? List.of() : altEn);
  }

  /** The same term below another one; at the top when none is given. */
  public Term under(@Nullable String newParent) {
    return new Term(vocabulary, id, newParent, name, altNl, altEn, definition, source, rank);
  }

  /** The same term by another name. */
  public Term named(Localized newName) {
    return new Term(vocabulary, id, parent, newName, altNl, altEn, definition, source, rank);
  }

  public List<String> alternatives(Language language) {
    return language == Language.NL ? altNl : altEn;
  }
}
