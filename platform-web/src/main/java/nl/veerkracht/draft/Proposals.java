package nl.veerkracht.draft;

import java.util.List;

/** Proposes what may be like a text. Whoever can search provides it; drafts need not know how. */
public interface Proposals {

  /** The slugs of the few items that fit a text best, the best first. */
  List<String> fitting(String text, int most);
}
