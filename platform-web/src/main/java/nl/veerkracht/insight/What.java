package nl.veerkracht.insight;

/** What is counted. */
enum What {
  /** Searches. */
  SEARCH,
  /** Searches that found nothing. */
  SEARCH_NOTHING,
  /** How often words were asked for. */
  ASKED,
  /** How often they found nothing. */
  NOTHING,
  /** How often they found little. */
  LITTLE,
  /** How often something was opened of what they found. */
  OPENED,
  /** How often a value of a filter was chosen. */
  FILTER,
  /** How often an item was opened from a search. */
  ITEM
}
