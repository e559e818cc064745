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

  public List<String> alternatives(Language language) {
    return language == Language.NL ? altNl : altEn;
  }
}
