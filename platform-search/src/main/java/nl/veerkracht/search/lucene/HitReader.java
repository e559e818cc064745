package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Passage;
import nl.veerkracht.search.Reason;
import org.apache.lucene.search.ScoreDoc;

/**
 * Turns the documents of one page into hits with their title and passages; nothing is read for
 * other pages.
 */
final class HitReader {
  private static final List<Part> QUOTED = List.of(Part.SUMMARY, Part.BODY, Part.LABELS);

  private final Snapshot snapshot;
  private final Language reader;

  HitReader(Snapshot snapshot, Language reader) {
    this.snapshot = snapshot;
    this.reader = reader;
  }

  /**
   * A document found, and where the words stand in its own texts.
   *
   * @param known a bit for each of the words that stand there
   */
  private record Found(int document, PerLanguage<List<Occurrence>> occurrences, long known) {}

  /** What is quoted from files, and all that is marked on the pages it is from. */
  private record Quoted(List<Passage> passages, List<Occurrence> marks) {
    static final Quoted NOTHING = new Quoted(List.of(), List.of());

    static Quoted of(List<MarkedText> pages, long known) {
      return new Quoted(
          Passages.choose(pages, known),
          pages.stream().flatMap(page -> page.marks().stream()).toList());
    }
  }

  List<Hit> read(List<ScoreDoc> page, Question question) throws IOException {
    List<Integer> documents = page.stream().map(hit -> hit.doc).toList();
    var dutch = own(documents, question, Language.NL);
    var english = own(documents, question, Language.EN);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      long known = Worth.of(dutch.get(i)).words() | Worth.of(english.get(i)).words();
      found.add(
          new Found(documents.get(i), new PerLanguage<>(dutch.get(i), english.get(i)), known));
    }
    List<Quoted> fromFiles = fromFiles(found, question);
    StoredColumns columns = new StoredColumns(snapshot);
    Hit[] hits = new Hit[found.size()];
    List<Integer> forwards =
        IntStream.range(0, hits.length)
            .boxed()
            .sorted(Comparator.comparing(documents::get))
            .toList();
    for (int i : forwards) {
      hits[i] = hit(found.get(i), fromFiles.get(i), columns);
    }
    return List.of(hits);
  }

  private List<List<Occurrence>> own(List<Integer> documents, Question question, Language language)
      throws IOException {
    return Occurrences.find(snapshot, documents, Layer.ITEM, question.sought(Layer.ITEM, language));
  }

  /** Files are looked into only for words that a document's own texts lack. */
  private List<Quoted> fromFiles(List<Found> found, Question question) throws IOException {
    List<Quoted> passages = new ArrayList<>();
    found.forEach(each -> passages.add(Quoted.NOTHING));
    if (!snapshot.layers().contains(Layer.FILES)) {
      return passages;
    }
    List<Integer> lacking =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).known() != question.all())
            .boxed()
            .toList();
    List<FileQuotes.Unexplained> unexplained =
        lacking.stream()
            .map(i -> new FileQuotes.Unexplained(found.get(i).document(), found.get(i).known()))
            .toList();
    List<List<MarkedText>> pages = new FileQuotes(snapshot, question).find(unexplained);
    for (int i = 0; i < pages.size(); i++) {
      passages.set(lacking.get(i), Quoted.of(pages.get(i), unexplained.get(i).known()));
    }
    return passages;
  }

  private Hit hit(Found found, Quoted fromFiles, StoredColumns columns) throws IOException {
    PerLanguage<List<Occurrence>> occurrences = found.occurrences();
    Set<Language> matched = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      if (!occurrences.in(language).isEmpty()) {
        matched.add(language);
      }
    }
    StoredHit hit = StoredHit.read(columns, found.document(), matched);
    PerLanguage<Map<Part, MarkedText>> texts =
        PerLanguage.of(
            language -> MarkedText.of(hit.texts(language), language, occurrences.in(language)));
    Language quoted = matched.contains(reader) ? reader : reader.other();
    return new Hit(
        hit.name().id(),
        hit.card(),
        Map.of(Language.NL, hit.leads().dutch(), Language.EN, hit.leads().english()),
        title(texts.in(hit.name().language(reader))),
        Passages.together(Passages.choose(quotable(texts.in(quoted)), 0), fromFiles.passages()),
        reasons(found, fromFiles.marks()));
  }

  /** For each word the best way in which it is there; what is there as itself needs no reason. */
  private Set<Reason> reasons(Found found, List<Occurrence> inFiles) {
    long itself = words(found.occurrences(), inFiles, Way.WORD);
    long parts = words(found.occurrences(), inFiles, Way.PART);
    long synonyms = words(found.occurrences(), inFiles, Way.SYNONYM) & ~itself;
    long own =
        Worth.of(marks(found.occurrences().in(reader), Way.SYNONYM)).words()
            | Worth.of(marks(inFiles, Way.SYNONYM)).words();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if ((synonyms & own) != 0) {
      reasons.add(Reason.SYNONYM);
    }
    if ((synonyms & ~own) != 0) {
      reasons.add(Reason.TRANSLATION);
    }
    if ((parts & ~itself & ~synonyms) != 0) {
      reasons.add(Reason.COMPOUND);
    }
    return reasons;
  }

  private static long words(PerLanguage<List<Occurrence>> own, List<Occurrence> files, Way way) {
    return Worth.of(marks(own.dutch(), way)).words()
        | Worth.of(marks(own.english(), way)).words()
        | Worth.of(marks(files, way)).words();
  }

  private static List<Occurrence> marks(List<Occurrence> marks, Way way) {
    return marks.stream().filter(mark -> mark.way() == way).toList();
  }

  private static List<MarkedText> quotable(Map<Part, MarkedText> texts) {
    Stream<MarkedText> each = QUOTED.stream().map(texts::get).filter(Objects::nonNull);
    return each.toList();
  }

  private static Highlighted title(Map<Part, MarkedText> texts) {
    MarkedText title = texts.get(Part.TITLE);
    return title == null ? new Highlighted("", List.of()) : title.highlighted();
  }
}
