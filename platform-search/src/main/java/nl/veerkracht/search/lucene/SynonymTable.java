package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Synonyms;

/** The synonyms by their stems, so that a question in any inflection finds them at once. */
final class SynonymTable {
  /** Longer names are hardly ever typed in full. */
  private static final int LONGEST = 4;

  private final Map<Name, Set<Name>> others = new HashMap<>();

  private record Name(Language language, List<String> stems) {}

  SynonymTable(Synonyms synonyms, Analysis analysis) {
    for (List<Synonyms.Label> group : synonyms.groups()) {
      List<Name> names =
          group.stream()
              .map(
                  label ->
                      new Name(label.language(), analysis.stems(label.text(), label.language())))
              .filter(name -> !name.stems().isEmpty())
              .distinct()
              .toList();
      for (Name name : names) {
        Set<Name> same = others.computeIfAbsent(name, none -> new LinkedHashSet<>());
        names.stream().filter(other -> !other.equals(name)).forEach(same::add);
      }
    }
  }

  /**
   * The words of a question with what means the same. The synonym of several words in a row stands
   * for each of them, so that a document with it lacks none.
   */
  List<Wanted> expand(List<Wanted> words, Language language) {
    List<List<Wanted.Synonym>> found = new ArrayList<>();
    words.forEach(word -> found.add(new ArrayList<>()));
    for (int from = 0; from < words.size(); from++) {
      List<String> stems = new ArrayList<>();
      for (int to = from; to < words.size() && to < from + LONGEST; to++) {
        List<String> next = words.get(to).stems(language);
        if (next.isEmpty()) {
          break;
        }
        stems.addAll(next);
        Set<Name> same = others.getOrDefault(new Name(language, List.copyOf(stems)), Set.of());
        for (Name name : same) {
          Wanted.Synonym synonym =
              new Wanted.Synonym(name.language(), name.stems(), 1f / (to - from + 1));
          found.subList(from, to + 1).forEach(each -> each.add(synonym));
        }
      }
    }
    List<Wanted> expanded = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      expanded.add(words.get(word).with(List.copyOf(found.get(word))));
    }
    return expanded;
  }
}
