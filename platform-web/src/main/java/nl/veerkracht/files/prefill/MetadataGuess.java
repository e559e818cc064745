package nl.veerkracht.files.prefill;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.files.extract.Extraction;

/** Weighs what a file says of itself against what its first pages say. */
public final class MetadataGuess {

  private static final int FIRST_PAGES = 12;
  private static final int MOST_CHARS = 40_000;
  private static final int FRONT_CHARS = 6_000;
  private static final int MOST_KEYWORDS = 15;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:microsoft (?:word|powerpoint|excel)\\b.*|untitled.*|naamloos.*|geen titel|no title"
              + "|document\\s*\\d*|presentatie\\s*\\d*|presentation\\s*\\d*|powerpoint.?presentati\\w+"
              + "|dia\\s*\\d*|slide\\s*\\d*|titel|title|layout\\s*\\d*|opmaak\\s*\\d*"
              + "|\\S+\\.(?:docx?|pdf|pptx?|indd|odt|tex|dvi|qxd)|.*\\.(?:docx?|pptx?|indd|qxd))");
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(?imu)^(?:auteurs?|authors?|door|by|geschreven door)\\s*:\\s*\\n?(.{4,300})$");
  private static final Pattern KEYWORDS =
      Pattern.compile(
          "(?imu)^(?:trefwoorden|sleutelwoorden|kernwoorden|keywords|key words)\\s*[:—–-]\\s*\\n?(.{4,300})$");
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)(?:©|copyright|januari|februari|maart|april|mei|juni|juli|augustus|september"
              + "|oktober|november|december|january|february|march|may|june|july|august|october)"
              + "\\s+(?:\\d{1,2},?\\s+)?((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/-])((?:19[5-9]|20\\d)\\d)(?![\\d/])");

  private final Extraction extraction;
  private final String text;
  private final String front;
  private final Optional<String> language;

  private MetadataGuess(Extraction extraction) {
    this.extraction = extraction;
    String first =
        extraction.pages().stream()
            .limit(FIRST_PAGES)
            .map(page -> page.text())
            .collect(Collectors.joining("\n\n"));
    text = first.substring(0, Math.min(first.length(), MOST_CHARS));
    front = text.substring(0, Math.min(text.length(), FRONT_CHARS));
    language = language();
  }

  /** What a form can be filled in with. */
  public static FileMetadata of(Extraction extraction) {
    MetadataGuess guess = new MetadataGuess(extraction);
    return new FileMetadata(
        guess.title().orElse(null),
        guess.authors(),
        guess.year().orElse(null),
        guess.doi().orElse(null),
        Identifiers.isbn(guess.text).orElse(null),
        guess.language.orElse(null),
        guess.summary().orElse(null),
        guess.keywords());
  }

  private Stream<String> facts(String name) {
    return extraction.facts().getOrDefault(name, List.of()).stream();
  }

  private Optional<String> title() {
    Stream<String> candidates =
        Stream.of(facts("title"), facts("largest"), front.lines().limit(15)).flatMap(all -> all);
    return candidates
        .map(title -> title.replaceAll("\\s+", " ").strip())
        .filter(MetadataGuess::isTitle)
        .findFirst();
  }

  private static boolean isTitle(String title) {
    boolean fileName = !title.contains(" ") && title.matches(".*[_\\d].*");
    long letters = title.chars().filter(Character::isLetter).count();
    return letters >= 5 && title.length() <= 300 && !fileName && !NO_TITLE.matcher(title).matches();
  }

  private List<String> authors() {
    List<String> told = AuthorNames.of(facts("author").toList());
    if (!told.isEmpty()) {
      return told;
    }
    List<String> labelled = AuthorNames.of(found(AUTHORS, front).toList());
    return labelled.isEmpty() ? AuthorNames.of(unlabelled().stream().toList()) : labelled;
  }

  private Optional<String> unlabelled() {
    boolean dutch = language.filter("nl"::equals).isPresent();
    return AuthorLine.in(front, title().orElse(""), !dutch);
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  private Optional<Integer> year() {
    int next = Year.now().getValue() + 1;
    Stream<String> created =
        facts("created").map(date -> date.substring(0, Math.min(4, date.length())));
    return Stream.of(
            found(DATED, front),
            found(YEAR, front.lines().limit(12).collect(Collectors.joining("\n"))),
            created)
        .flatMap(all -> all)
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(year -> year >= 1950 && year <= next)
        .findFirst();
  }

  private Optional<String> doi() {
    String identifiers = facts("identifier").collect(Collectors.joining("\n"));
    return Identifiers.doi(identifiers + "\n" + front);
  }

  private Optional<String> language() {
    Optional<String> guessed = LanguageGuess.of(text);
    return guessed.isPresent()
        ? guessed
        : facts("language")
            .map(tag -> tag.toLowerCase(java.util.Locale.ROOT).replaceFirst("[-_].*", ""))
            .filter(List.of("nl", "en", "de", "fr")::contains)
            .findFirst();
  }

  private Optional<String> summary() {
    return SummaryFinder.of(text)
        .or(() -> facts("description").filter(it -> it.length() > 40).findFirst());
  }

  private List<String> keywords() {
    return Stream.concat(facts("keywords"), found(KEYWORDS, text))
        .flatMap(words -> Arrays.stream(words.split("\\s*[,;•|]\\s*")))
        .map(word -> word.strip().replaceFirst("\\.$", ""))
        .filter(word -> word.length() >= 3 && word.length() <= 60)
        .distinct()
        .limit(MOST_KEYWORDS)
        .toList();
  }
}
