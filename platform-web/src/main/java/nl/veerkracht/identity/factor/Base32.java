package nl.veerkracht.identity.factor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes as letters and digits that people can copy by hand (RFC 4648), without padding. */
final class Base32 {

  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int BYTE = 8;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    long rest = 0;
    int bits = 0;
    for (byte next : bytes) {
      rest = rest << BYTE | next & 0xff;
      bits += BYTE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(DIGITS.charAt((int) (rest >> bits & 0x1f)));
      }
    }
    if (bits > 0) {
      text.append(DIGITS.charAt((int) (rest << BITS - bits & 0x1f)));
    }
    return text.toString();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException where a character is no digit
   */
  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long rest = 0;
    int bits = 0;
    for (char character : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int digit = DIGITS.indexOf(character);
      if (digit < 0) {
        throw new IllegalArgumentException("not a digit of base 32");
      }
      rest = rest << BITS | digit;
      bits += BITS;
      if (bits >= BYTE) {
        bits -= BYTE;
        bytes.write((int) (rest >> bits & 0xff));
      }
    }
    return bytes.toByteArray();
  }
}
