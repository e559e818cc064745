package nl.veerkracht.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.veerkracht.files.prefill.FileMetadata;
import nl.veerkracht.taxonomy.Json;

/** What a content says of itself, shared by all files that have it. */
@Entity
@Table(name = "file_metadata")
class StoredMetadata {

  @Id private String hash;
  private String content;

  @SuppressWarnings("NullAway.Init")
  protected StoredMetadata() {}

  StoredMetadata(String hash, FileMetadata metadata) {
    this.hash = hash;
    this.content = Json.write(metadata);
  }

  FileMetadata metadata() {
    return Json.read(content, FileMetadata.class);
  }
}
