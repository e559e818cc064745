package nl.veerkracht.form;

import java.util.Random;
import java.util.stream.Collectors;

/** Fills in forms as nobody should. */
public final class Noise {

  private static final String[] PIECES = {
    "a",
    "B",
    "9",
    "-",
    "|",
    "\\",
    "\n",
    " ",
    ":",
    "/",
    "{",
    "'",
    "é",
    "2019",
    "https://",
    "owner ",
    "nji",
    "10.1000/",
    "978",
    "\t",
    "👍"
  };

  private Noise() {}

  public static FieldValues in(Form form, Random random) {
    FieldValues values = FieldValues.NONE;
    for (FieldDefinition field : form.fields()) {
      values = values.with(field.name(), text(random, random.nextInt(12)));
    }
    return values;
  }

  private static String text(Random random, int length) {
    return random
        .ints(length, 0, PIECES.length)
        .mapToObj(i -> PIECES[i])
        .collect(Collectors.joining());
  }
}
