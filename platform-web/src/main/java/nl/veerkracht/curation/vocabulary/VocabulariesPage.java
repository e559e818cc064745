package nl.veerkracht.curation.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.address.Visit;

/** All vocabularies that editors keep. */
@Named
@RequestScoped
public class VocabulariesPage {

  private final VocabularyLists lists;
  private final Visit visit;
  private List<VocabularyLine> lines = List.of();

  @SuppressWarnings("NullAway")
  protected VocabulariesPage() {
    this(null, null);
  }

  @Inject
  VocabulariesPage(VocabularyLists lists, Visit visit) {
    this.lists = lists;
    this.visit = visit;
  }

  public void load() {
    lines = lists.all(visit.language());
  }

  public List<VocabularyLine> getLines() {
    return lines;
  }
}
