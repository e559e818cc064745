package nl.veerkracht.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
