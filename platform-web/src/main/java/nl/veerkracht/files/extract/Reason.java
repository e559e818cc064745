package nl.veerkracht.files.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Why a file is refused or waits, or what its readers should know; each has a plain text. */
public enum Reason {
  EMPTY,
  TOO_LARGE,
  TYPE,
  NAME_DIFFERS,
  TWO_TYPES,
  PROTECTED,
  DAMAGED,
  BOMB,
  PARTS,
  DEPTH,
  ENTITIES,
  TIME,
  MEMORY,
  CRASHED,
  VIRUS,
  SCANNER_AWAY,
  LOST,
  CUT,
  SCRIPT,
  NO_TEXT;

  /** The code in messages and addresses: {@code two-types}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Reason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }

  /** The reason in plain words. */
  public String text(Language language) {
    return Messages.of(language, "files.reason." + code());
  }
}
