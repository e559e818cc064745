package nl.veerkracht.form.reference;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.form.FieldValues;

/**
 * Reads publications out of BibTeX, RIS or CSL-JSON, pasted or from a file. What can be read
 * becomes the fields of a publication; what cannot is named with its line. Key words have no field
 * of their own in the form: they stand under {@link #KEYWORDS}, one per line, to choose terms by.
 */
public final class References {

  /** The name under which key words stand; no field of a form has it. */
  public static final String KEYWORDS = "keywords";

  /** The most that is read at once, in bytes or characters. */
  public static final int MOST = 1_048_576;

  /** After so many mistakes this is no file to go on with. */
  static final int MOST_PROBLEMS = 20;

  private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]*@\\w++\\s*+[{(]");
  private static final Pattern RIS = Pattern.compile("(?m)^[ \\t]*TY\\s{1,2}-");

  /** What was read, with everything that could not be. */
  public record Imported(List<FieldValues> publications, List<ReferenceProblem> problems) {

    public Imported {
      publications = List.copyOf(publications);
      problems = List.copyOf(problems);
    }
  }

  private References() {}

  /** Reads a file, in UTF-8 or else in the encoding of older Windows programs. */
  public static Imported read(byte[] file) {
    if (file.length > MOST) {
      return nothing("reference.too-much");
    }
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      return read(new String(file, Charset.forName("windows-1252")));
    }
  }

  /** Reads a text; which of the three formats it is, shows in how it begins. */
  public static Imported read(String given) {
    if (given.length() > MOST) {
      return nothing("reference.too-much");
    }
    String text = given.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    String start = text.stripLeading();
    List<Work> works = new ArrayList<>();
    List<ReferenceProblem> problems = new ArrayList<>();
    if (start.isEmpty()) {
      return nothing("reference.nothing");
    } else if (start.startsWith("{") || start.startsWith("[")) {
      new CslReader(works, problems).read(text);
    } else if (RIS.matcher(text).find()) {
      new RisReader(works, problems).read(text);
    } else if (BIBTEX.matcher(text).find()) {
      new BibTexReader(works, problems).read(text);
    } else {
      return nothing("reference.unknown");
    }
    if (works.isEmpty() && problems.isEmpty()) {
      return nothing("reference.nothing");
    }
    works.stream()
        .filter(Work::isWithoutTitle)
        .limit(MOST_PROBLEMS)
        .forEach(work -> problems.add(work.problem("reference.no-title")));
    return new Imported(
        works.stream().filter(work -> !work.isWithoutTitle()).map(Work::fields).toList(), problems);
  }

  private static Imported nothing(String key) {
    return new Imported(List.of(), List.of(new ReferenceProblem(0, key, "")));
  }
}
