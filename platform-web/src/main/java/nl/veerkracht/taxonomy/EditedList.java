package nl.veerkracht.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays what editors did over the list of terms that the portal is shipped with. */
final class EditedList {

  private EditedList() {}

  /**
   * Puts a term in the place of the shipped one, at the end when it is new, or where it belongs.
   */
  static void lay(TermEdit edit, List<KnownTerm> list) {
    KnownTerm term = edit.known();
    int at = indexOf(edit.term(), list);
    if (at < 0) {
      at = list.size();
    } else {
      list.remove(at);
    }
    String after = edit.after();
    int before = after == null ? -1 : indexOf(after, list);
    if (after != null && (after.isEmpty() || before >= 0)) {
      at = before + 1;
    }
    list.add(at, term);
  }

  private static int indexOf(String id, List<KnownTerm> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).term().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  static Map<String, KnownTerm> byId(List<KnownTerm> list) {
    Map<String, KnownTerm> byId = new LinkedHashMap<>();
    list.forEach(term -> byId.put(term.term().id(), term));
    return byId;
  }

  /** The id under which a term is found: its own, or that of the term that it was merged into. */
  static String current(Map<String, KnownTerm> known, String id) {
    String found = id;
    for (int steps = 0; steps <= known.size(); steps++) {
      KnownTerm term = known.get(found);
      if (term == null || term.standsAlone() || term.successor() == null) {
        return found;
      }
      found = term.successor();
    }
    throw new IllegalStateException(id + " was merged into itself");
  }

  /** The terms that stand alone, each after its broader term. */
  static Map<String, Term> inOrder(Map<String, KnownTerm> known) {
    Map<String, Term> waiting = new LinkedHashMap<>();
    known.forEach(
        (id, term) -> {
          if (term.standsAlone()) {
            waiting.put(id, underCurrent(term.term(), known));
          }
        });
    Map<String, Term> ordered = new LinkedHashMap<>();
    add(null, waiting, ordered);
    waiting.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private static void add(
      @Nullable String parent, Map<String, Term> waiting, Map<String, Term> ordered) {
    waiting.forEach(
        (id, term) -> {
          if (Objects.equals(term.parent(), parent) && ordered.putIfAbsent(id, term) == null) {
            add(id, waiting, ordered);
          }
        });
  }

  private static Term underCurrent(Term term, Map<String, KnownTerm> known) {
    String parent = term.parent();
    if (parent == null) {
      return term;
    }
    String current = current(known, parent);
    return current.equals(parent) ? term : term.under(current.equals(term.id()) ? null : current);
  }
}
