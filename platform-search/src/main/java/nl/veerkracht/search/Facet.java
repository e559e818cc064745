package nl.veerkracht.search;

/**
 * The properties that results are narrowed and counted by. The list is closed because each facet
 * costs space in every index; the values within a facet are open.
 */
public enum Facet {
  KIND,
  FACTOR,
  PHENOMENON,
  TARGET_GROUP,
  SETTING,
  EVIDENCE,
  EVALUATION,
  ORGANISATION,
  YEAR,
  LANGUAGE
}
