package nl.veerkracht.files.prefill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/** Finds the terms that a text names, and shows where: a suggestion without a passage is none. */
public final class TermSuggestions {

  private static final Map<String, Integer> MOST = new LinkedHashMap<>();

  static {
    MOST.put(Vocabulary.FACTOR, 8);
    MOST.put(Vocabulary.PHENOMENON, 5);
    MOST.put(Vocabulary.TARGET_GROUP, 5);
  }

  private record Label(Term term, List<String> stems) {}

  private final Map<String, List<Label>> byFirstWord = new HashMap<>();

  /** Prepares every name of every term, in both languages. */
  public TermSuggestions(Taxonomy taxonomy) {
    for (String vocabulary : MOST.keySet()) {
      taxonomy.terms(vocabulary).stream()
          .filter(term -> !taxonomy.isRetired(term))
          .forEach(this::add);
    }
  }

  private void add(Term term) {
    Stream.of(
            Stream.of(term.name().nl(), term.name().en()),
            term.altNl().stream(),
            term.altEn().stream())
        .flatMap(names -> names)
        .filter(name -> name != null && !name.isBlank())
        .map(name -> new Label(term, Words.of(name).stems()))
        .filter(label -> !label.stems().isEmpty())
        .distinct()
        .forEach(
            label ->
                byFirstWord
                    .computeIfAbsent(label.stems().getFirst(), none -> new ArrayList<>())
                    .add(label));
  }

  /** The best terms of each vocabulary, factors first. */
  public List<SuggestedTerm> of(List<PageText> pages) {
    Map<Term, Occurrences> found = new LinkedHashMap<>();
    for (PageText page : pages) {
      search(page, found);
    }
    List<SuggestedTerm> suggestions = new ArrayList<>();
    MOST.forEach(
        (vocabulary, most) ->
            found.values().stream()
                .filter(occurrences -> occurrences.term().vocabulary().equals(vocabulary))
                .map(Occurrences::suggestion)
                .sorted(
                    Comparator.comparingDouble(SuggestedTerm::score)
                        .reversed()
                        .thenComparing(SuggestedTerm::term))
                .limit(most)
                .forEach(suggestions::add));
    return suggestions;
  }

  private void search(PageText page, Map<Term, Occurrences> found) {
    List<Words.Word> words = Words.of(page.text()).words();
    for (int i = 0; i < words.size(); i++) {
      for (Label label : byFirstWord.getOrDefault(words.get(i).stem(), List.of())) {
        if (matches(words, i, label.stems())) {
          int end = words.get(i + label.stems().size() - 1).end();
          found
              .computeIfAbsent(label.term(), Occurrences::new)
              .add(page, words.get(i).start(), end, label.stems().size());
        }
      }
    }
  }

  private static boolean matches(List<Words.Word> words, int at, List<String> stems) {
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < stems.size(); i++) {
      if (!words.get(at + i).stem().equals(stems.get(i))) {
        return false;
      }
    }
    return true;
  }
}
