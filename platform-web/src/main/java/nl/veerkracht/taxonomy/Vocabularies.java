package nl.veerkracht.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Vocabularies and their terms in the database. */
@ApplicationScoped
class Vocabularies {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Vocabularies() {}

  List<Vocabulary> all() {
    return database
        .createQuery("select v from StoredVocabulary v order by v.position", StoredVocabulary.class)
        .getResultStream()
        .map(StoredVocabulary::vocabulary)
        .toList();
  }

  List<Term> terms() {
    return database
        .createQuery(
            "select t from StoredTerm t order by t.vocabulary, t.position", StoredTerm.class)
        .getResultStream()
        .map(StoredTerm::content)
        .toList();
  }

  /** What editors made of terms, in the order in which they did it. */
  List<TermEdit> edits() {
    return database
        .createQuery("select e from TermEdit e order by e.changed, e.address", TermEdit.class)
        .getResultList();
  }

  Optional<TermEdit> edit(String vocabulary, String term) {
    return Optional.ofNullable(database.find(TermEdit.class, TermEdit.address(vocabulary, term)));
  }

  void add(TermEdit edit) {
    database.persist(edit);
  }

  /** Lets nobody else change a term until the transaction ends. */
  void hold() {
    database.find(StoredVocabulary.class, Vocabulary.FACTOR, LockModeType.PESSIMISTIC_WRITE);
  }

  void replace(List<Vocabulary> vocabularies, List<Term> terms) {
    database.createQuery("delete from StoredTerm t").executeUpdate();
    database.createQuery("delete from StoredVocabulary v").executeUpdate();
    for (int i = 0; i < vocabularies.size(); i++) {
      database.persist(new StoredVocabulary(i, vocabularies.get(i)));
    }
    database.flush();
    for (int i = 0; i < terms.size(); i++) {
      database.persist(new StoredTerm(i, terms.get(i)));
    }
  }
}
