package nl.veerkracht.curation.bulk;

import nl.veerkracht.item.ItemContent;

/** What a change means for one item. */
sealed interface Plan {

  /** It says something else. */
  record Revises(ItemContent after) implements Plan {}

  /** It counts as checked, and says what it said. */
  record Checks() implements Plan {}

  /** It stays as it is. */
  record Stays(Why why) implements Plan {}
}
