package nl.veerkracht.files;

import java.io.Serializable;
import java.util.Objects;

/** Tells pages apart; JPA wants a class of this shape for a key of two columns. */
class PageContentId implements Serializable {

  private static final long serialVersionUID = 1;

  private String hash = "";
  private int number;

  protected PageContentId() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof PageContentId page && page.number == number && page.hash.equals(hash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hash, number);
  }
}
