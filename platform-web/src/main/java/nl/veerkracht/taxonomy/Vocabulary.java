package nl.veerkracht.taxonomy;

import java.util.List;

/** A list of terms. The code knows some lists by name; content may add terms to all of them. */
public record Vocabulary(String id, Localized title) {
  public static final String FACTOR = "factor";
  public static final String PHENOMENON = "phenomenon";
  public static final String TARGET_GROUP = "target-group";
  public static final String AGE = "age";
  public static final String SETTING = "setting";
  public static final String APPROACH = "approach";
  public static final String ACTION_LINE = "action-line";
  public static final String EVIDENCE = "evidence";
  public static final String EVALUATION_TYPE = "evaluation-type";
  public static final String EVALUATION_STAGE = "evaluation-stage";
  public static final String TOOL_TYPE = "tool-type";
  public static final String PUBLICATION_TYPE = "publication-type";
  public static final String POLICY_AREA = "policy-area";
  public static final String ORGANISATION_TYPE = "organisation-type";

  /** The organisations among the items; their terms follow from the items. */
  public static final String ORGANISATION = "organisation";

  public static final String LANGUAGE = "language";

  /** Words that mean the same to who searches; no item has them. */
  public static final String SEARCH_WORD = "search-word";

  /** Whether its list is fixed: other things follow from it, so that only its texts can change. */
  public boolean isFixed() {
    return List.of(EVIDENCE, LANGUAGE).contains(id);
  }

  /** Whether its terms are the items of a kind, and change with these. */
  public boolean followsItems() {
    return id.equals(ORGANISATION);
  }
}
