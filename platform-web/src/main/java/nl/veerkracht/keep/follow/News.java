package nl.veerkracht.keep.follow;

import java.util.Locale;

/** What happened to an item that somebody hears of. */
enum News {
  PUBLISHED,
  CHANGED,
  GONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
