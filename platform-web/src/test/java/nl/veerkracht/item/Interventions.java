package nl.veerkracht.item;

import java.util.List;

/** Interventions of which only what a test is about is known. */
public final class Interventions {

  /** Nothing is known of it. */
  public static final Intervention UNKNOWN =
      new Intervention(
          MinuteCard.UNKNOWN,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          null);

  private Interventions() {}
}
