package nl.veerkracht.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One document found.
 *
 * @param id of the document
 * @param stored what was stored with it
 * @param leads its title and summary in each language
 * @param title in the query's language, else in the other
 * @param passages at most two places where the question is answered, best first; empty when only
 *     the title or nothing matches. A file is quoted only for words that the document's own texts
 *     lack
 * @param reasons what the passages do not tell by themselves
 */
public record Hit(
    String id,
    Map<String, String> stored,
    Map<Language, Lead> leads,
    Highlighted title,
    List<Passage> passages,
    Set<Reason> reasons) {
  public Hit {
    reasons = Set.copyOf(reasons);
    stored = Map.copyOf(stored);
    leads = Map.copyOf(leads);
    passages = List.copyOf(passages);
  }

  /** Its title and summary in one language, empty where it has none. */
  public Lead lead(Language language) {
    return leads.getOrDefault(language, Lead.NONE);
  }
}
