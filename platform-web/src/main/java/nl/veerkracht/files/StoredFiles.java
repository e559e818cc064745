package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.files.prefill.FileMetadata;

/** Files in the database, and what was read of their contents. */
@ApplicationScoped
class StoredFiles {

  private static final String BY_STATE =
      "select f from StoredFile f where f.state = :state order by f.id";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  StoredFiles() {}

  void add(StoredFile file) {
    database.persist(file);
  }

  Optional<StoredFile> byPublicId(String publicId) {
    return database
        .createQuery("select f from StoredFile f where f.publicId = :id", StoredFile.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  List<StoredFile> ofDraft(long draft) {
    return database
        .createQuery(
            "select f from StoredFile f where f.draft = :draft order by f.id", StoredFile.class)
        .setParameter("draft", draft)
        .getResultList();
  }

  List<StoredFile> inState(FileState state) {
    return database
        .createQuery(BY_STATE, StoredFile.class)
        .setParameter("state", state)
        .getResultList();
  }

  /** The file that waits longest, unless its content is being read for another file already. */
  Optional<StoredFile> next() {
    return database
        .createQuery(
            """
            select f from StoredFile f
            where f.state = nl.veerkracht.files.FileState.RECEIVED and f.reason is null
              and not exists (select other.id from StoredFile other
                where other.hash = f.hash and other.state = nl.veerkracht.files.FileState.EXTRACTING)
            order by f.id
            """,
            StoredFile.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The contents that some file still has, or will have. */
  Set<String> hashesInUse() {
    return new HashSet<>(
        database
            .createQuery(
                """
                select distinct f.hash from StoredFile f
                where f.hash is not null and f.state <> nl.veerkracht.files.FileState.REFUSED
                """,
                String.class)
            .getResultList());
  }

  boolean inUse(String hash) {
    return database
            .createQuery(
                """
                select count(f) from StoredFile f
                where f.hash = :hash and f.state <> nl.veerkracht.files.FileState.REFUSED
                """,
                Long.class)
            .setParameter("hash", hash)
            .getSingleResult()
        > 0;
  }

  void remove(StoredFile file) {
    database.remove(file);
    database.flush();
  }

  /** Keeps what was read of a content, instead of what was kept before. */
  void keep(String hash, List<PageText> pages, FileMetadata metadata) {
    forget(hash);
    pages.forEach(page -> database.persist(new PageContent(hash, page)));
    database.persist(new StoredMetadata(hash, metadata));
  }

  void forget(String hash) {
    database
        .createQuery("delete from PageContent p where p.hash = :hash")
        .setParameter("hash", hash)
        .executeUpdate();
    database
        .createQuery("delete from StoredMetadata m where m.hash = :hash")
        .setParameter("hash", hash)
        .executeUpdate();
  }

  List<PageText> pages(String hash) {
    return database
        .createQuery(
            "select p from PageContent p where p.hash = :hash order by p.number", PageContent.class)
        .setParameter("hash", hash)
        .getResultStream()
        .map(PageContent::text)
        .toList();
  }

  Optional<FileMetadata> metadata(String hash) {
    return Optional.ofNullable(database.find(StoredMetadata.class, hash))
        .map(StoredMetadata::metadata);
  }
}
