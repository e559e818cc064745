package nl.veerkracht.item;

import nl.veerkracht.taxonomy.Localized;

/** The other end of a link, with what a list shows of it. */
public record LinkedItem(
    long owner,
    Relation relation,
    boolean incoming,
    String slug,
    Kind kind,
    Localized title,
    Localized summary) {

  /** For JPQL, which builds it from columns. */
  public LinkedItem(
      Long owner,
      Relation relation,
      Boolean incoming,
      String slug,
      Kind kind,
      String titleNl,
      String titleEn,
      String summaryNl,
      String summaryEn) {
    this(
        owner,
        relation,
        incoming,
        slug,
        kind,
        new Localized(titleNl, titleEn),
        new Localized(summaryNl, summaryEn));
  }
}
