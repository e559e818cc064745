package nl.veerkracht.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Programme;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Checks that every term and every item that a file names is there. */
class ReferenceCheck {

  private final Map<String, Set<String>> terms;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<ItemContent, Fields> items;

  ReferenceCheck(List<Term> terms, Map<ItemContent, Fields> items) {
    this.terms =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    Term::vocabulary, Collectors.mapping(Term::id, Collectors.toSet())));
    this.items = items;
    items.keySet().forEach(item -> kinds.put(item.slug(), item.kind()));
  }

  void run() {
    items.forEach(
        (item, fields) -> {
          terms(item, fields);
          languages(item, fields);
          links(item, fields);
          details(item, fields);
        });
  }

  private void terms(ItemContent item, Fields fields) {
    Fields given = fields.optionalMap("terms");
    if (given != null) {
      item.terms()
          .forEach((vocabulary, ids) -> ids.forEach(id -> term(given, vocabulary, vocabulary, id)));
    }
  }

  private void languages(ItemContent item, Fields fields) {
    item.languages().forEach(code -> term(fields, "languages", Vocabulary.LANGUAGE, code));
  }

  private void term(Fields fields, String field, String vocabulary, String id) {
    if (!terms.containsKey(vocabulary)) {
      fields.problem(field, "there is no vocabulary " + vocabulary);
    } else if (!terms.get(vocabulary).contains(id)) {
      fields.problem(field, "there is no term " + id + " in the vocabulary " + vocabulary);
    }
  }

  private void links(ItemContent item, Fields fields) {
    List<Fields> given = fields.maps("links");
    if (given.size() != item.links().size()) {
      return;
    }
    for (int i = 0; i < given.size(); i++) {
      Link link = item.links().get(i);
      boolean found = item(given.get(i), "to", link.to());
      if (found && link.relation().toOrganisation() && kinds.get(link.to()) != Kind.ORGANISATION) {
        given
            .get(i)
            .problem("to", link.relation().code() + " must lead to an organisation: " + link.to());
      }
    }
  }

  private boolean item(Fields fields, String field, @Nullable String slug) {
    boolean found = slug == null || kinds.containsKey(slug);
    if (!found) {
      fields.problem(field, "there is no item " + slug);
    }
    return found;
  }

  private void details(ItemContent item, Fields file) {
    Fields fields = file.optionalMap("details");
    if (fields == null) {
      return;
    }
    switch (item.details()) {
      case Intervention intervention -> intervention(intervention, fields);
      case Programme programme -> item(fields, "department", programme.department());
      case EditorialPage page -> {
        Fields explains = fields.optionalMap("explains");
        if (explains != null && page.explains() != null) {
          term(explains, "term", page.explains().vocabulary(), page.explains().term());
        }
      }
      default -> {
        // the other kinds name no terms or items in their details
      }
    }
  }

  private void intervention(Intervention intervention, Fields fields) {
    List<Fields> recognitions = fields.maps("recognitions");
    for (int i = 0; i < recognitions.size(); i++) {
      term(
          recognitions.get(i),
          "level",
          Vocabulary.EVIDENCE,
          intervention.recognitions().get(i).level());
    }
    List<Fields> findings = fields.maps("findings");
    for (int i = 0; i < findings.size(); i++) {
      item(findings.get(i), "study", intervention.findings().get(i).study());
    }
  }
}
