package nl.veerkracht.search.lucene;

import java.text.Collator;
import java.util.regex.Pattern;
import nl.veerkracht.search.Language;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Keys that sort as bytes the way a language sorts titles: word by word, and without regard to
 * case, accents and punctuation as long as the letters differ.
 */
final class TitleOrder {
  /** Enough to tell titles apart; the key is several times as long. */
  private static final int MAX_LENGTH = 300;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final PerLanguage<Collator> letters =
      PerLanguage.of(language -> collator(language, Collator.PRIMARY));
  private final PerLanguage<Collator> details =
      PerLanguage.of(language -> collator(language, Collator.TERTIARY));

  private static Collator collator(Language language, int strength) {
    Collator collator = Collator.getInstance(language.locale());
    collator.setStrength(strength);
    return collator;
  }

  BytesRef key(String title, Language language) {
    String cut = title.substring(0, Math.min(title.length(), MAX_LENGTH));
    BytesRefBuilder key = new BytesRefBuilder();
    BETWEEN_WORDS
        .splitAsStream(cut)
        .filter(word -> !word.isEmpty())
        .forEach(word -> append(key, letters.in(language), word));
    append(key, details.in(language), cut.strip());
    return key.get();
  }

  /** Nothing comes before something: the separator is lower than any letter. */
  private static void append(BytesRefBuilder key, Collator collator, String text) {
    byte[] bytes = collator.getCollationKey(text).toByteArray();
    key.append(bytes, 0, bytes.length);
    key.append((byte) 0);
    key.append((byte) 0);
  }
}
