package nl.veerkracht.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import nl.veerkracht.files.extract.PageText;

/** The text of one page of a content, shared by all files that have it. */
@Entity
@Table(name = "file_page")
@IdClass(PageContentId.class)
class PageContent {

  @Id private String hash;
  @Id private int number;
  private String content;

  @SuppressWarnings("NullAway.Init")
  protected PageContent() {}

  PageContent(String hash, PageText page) {
    this.hash = hash;
    this.number = page.number();
    this.content = page.text();
  }

  PageText text() {
    return new PageText(number, content);
  }
}
