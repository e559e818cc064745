package nl.veerkracht.curation.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.Form;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/**
 * What one change means for one item. Items keep the most specific terms only, and a term that was
 * merged counts as the one that it was merged into.
 */
final class Planning {

  private final Taxonomy taxonomy;

  Planning(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * @param drafted whether somebody has an open draft of it
   */
  Plan of(ItemContent content, BulkChange change, boolean drafted) {
    if (drafted && change.deed() != Deed.CHECK) {
      return new Plan.Stays(Why.DRAFT);
    }
    if (isJudged(content, change.vocabulary())) {
      return new Plan.Stays(Why.JUDGED);
    }
    return switch (change.deed()) {
      case ADD -> add(content, change.vocabulary(), change.term());
      case REMOVE -> remove(content, change.vocabulary(), change.term());
      case REPLACE -> replace(content, change);
      case OWNER -> own(content, change.term());
      case CHECK -> new Plan.Checks();
    };
  }

  private static boolean isJudged(ItemContent content, String vocabulary) {
    return vocabulary.equals(Vocabulary.EVALUATION_STAGE)
        && content.details() instanceof Intervention intervention
        && !intervention.stageHistory().isEmpty();
  }

  /** Whether the form of a kind has a field for a vocabulary. */
  static boolean takes(Kind kind, String vocabulary) {
    return Form.of(kind).fields().stream()
        .anyMatch(
            field -> field.type() == FieldType.TERMS && vocabulary.equals(field.vocabulary()));
  }

  private Plan add(ItemContent content, String vocabulary, String term) {
    if (!takes(content.kind(), vocabulary)) {
      return new Plan.Stays(Why.KIND);
    }
    List<String> ids = content.terms(vocabulary);
    if (has(ids, vocabulary, term)) {
      return new Plan.Stays(Why.HAS);
    }
    return hasNarrower(ids, vocabulary, term)
        ? new Plan.Stays(Why.NARROWER)
        : new Plan.Revises(content.withTerms(vocabulary, with(ids, vocabulary, term)));
  }

  private Plan remove(ItemContent content, String vocabulary, String term) {
    List<String> ids = content.terms(vocabulary);
    if (!has(ids, vocabulary, term)) {
      return new Plan.Stays(Why.LACKS);
    }
    return explains(content, vocabulary, term)
        ? new Plan.Stays(Why.EXPLAINS)
        : new Plan.Revises(content.withTerms(vocabulary, without(ids, vocabulary, term)));
  }

  private Plan replace(ItemContent content, BulkChange change) {
    String vocabulary = change.vocabulary();
    if (!(remove(content, vocabulary, change.term()) instanceof Plan.Revises removed)) {
      return remove(content, vocabulary, change.term());
    }
    List<String> rest = removed.after().terms(vocabulary);
    boolean said =
        has(rest, vocabulary, change.other()) || hasNarrower(rest, vocabulary, change.other());
    return said
        ? removed
        : new Plan.Revises(content.withTerms(vocabulary, with(rest, vocabulary, change.other())));
  }

  private static Plan own(ItemContent content, String owner) {
    Link link = new Link(Relation.OWNER, owner);
    List<Link> owners =
        content.links().stream().filter(it -> it.relation() == Relation.OWNER).toList();
    if (content.kind() == Kind.PAGE) {
      return new Plan.Stays(Why.KIND);
    }
    if (content.slug().equals(owner)) {
      return new Plan.Stays(Why.SELF);
    }
    if (owners.equals(List.of(link))) {
      return new Plan.Stays(Why.HAS);
    }
    List<Link> links = new ArrayList<>(content.links());
    links.removeAll(owners);
    links.addFirst(link);
    return new Plan.Revises(content.withLinks(links));
  }

  private boolean has(List<String> ids, String vocabulary, String term) {
    Set<String> same = taxonomy.idsOf(vocabulary, term);
    return ids.stream().anyMatch(same::contains);
  }

  private boolean hasNarrower(List<String> ids, String vocabulary, String term) {
    Set<String> narrower = Set.copyOf(taxonomy.withNarrower(vocabulary, term));
    return taxonomy.terms(vocabulary, ids).stream()
        .map(Term::id)
        .anyMatch(id -> !id.equals(term) && narrower.contains(id));
  }

  private List<String> without(List<String> ids, String vocabulary, String term) {
    Set<String> same = taxonomy.idsOf(vocabulary, term);
    return ids.stream().filter(id -> !same.contains(id)).toList();
  }

  /** With a term, and without what is broader. */
  private List<String> with(List<String> ids, String vocabulary, String term) {
    Set<String> broader =
        taxonomy.withBroader(vocabulary, term).stream().map(Term::id).collect(Collectors.toSet());
    List<String> result = new ArrayList<>();
    for (String id : ids) {
      String current = taxonomy.term(vocabulary, id).map(Term::id).orElse(id);
      if (!broader.contains(current)) {
        result.add(id);
      }
    }
    result.add(term);
    return result;
  }

  private static boolean explains(ItemContent content, String vocabulary, String term) {
    return content.details() instanceof EditorialPage page
        && new Explains(vocabulary, term).equals(page.explains());
  }
}
