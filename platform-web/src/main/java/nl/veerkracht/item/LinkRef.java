package nl.veerkracht.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A link from an item, as the database joins on it. */
@Embeddable
class LinkRef {

  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Column(name = "to_id")
  private long target;

  @SuppressWarnings("NullAway.Init")
  protected LinkRef() {}

  LinkRef(Relation relation, long target) {
    this.relation = relation;
    this.target = target;
  }
}
