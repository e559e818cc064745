package nl.veerkracht.identity.factor;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code on paper that stands in, once, for the app that was lost. */
public final class RecoveryCode {

  private static final int BYTES = 10;
  private static final Pattern FORM = Pattern.compile("[a-z2-7]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCode() {}

  /** A new one, in groups of four. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }

  /** What was typed, without what people put in or leave out. */
  public static String plain(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }

  /** Whether something that was typed is such a code and not one of an app. */
  public static boolean looksLike(String typed) {
    return FORM.matcher(plain(typed)).matches();
  }
}
