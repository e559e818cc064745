package nl.veerkracht.item;

/** Where an item stands; only published items are shown and indexed. */
public enum State {
  PUBLISHED,
  RETIRED
}
