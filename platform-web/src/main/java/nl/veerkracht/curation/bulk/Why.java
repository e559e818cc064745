package nl.veerkracht.curation.bulk;

import java.util.Locale;

/** Why one item stays as it is. */
enum Why {
  /** It has the term, or the owner, already. */
  HAS,
  /** It has a narrower term, and the most specific one says it all. */
  NARROWER,
  /** It does not have what is to be taken away. */
  LACKS,
  /** Its kind has no such field. */
  KIND,
  /** It is the page that explains the term. */
  EXPLAINS,
  /** Its stage of evaluation is judged, with a source. */
  JUDGED,
  /** Somebody writes at a draft of it, which would bring back what was. */
  DRAFT,
  /** Nothing owns itself. */
  SELF,
  /** It is offline. */
  OFFLINE,
  /** Somebody changed it meanwhile. */
  CHANGED,
  /** Somebody checked it meanwhile. */
  CHECKED;

  /** The name in messages. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
