package io.homeroom.marketplace.order;

import io.homeroom.marketplace.points.Purse;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.platform.families.Child;
import java.util.Optional;
import java.util.UUID;

/** Who orders: a child of a family, or one of its parents. */
public record Buyer(UUID person, UUID family, boolean isChild) {

  public Optional<Child> child() {
    return isChild ? Optional.of(new Child(person, family)) : Optional.empty();
  }

  /** A child pays with its own points, a parent with those given back. */
  public Purse purse() {
    return isChild ? new Purse.OfChild(person) : new Purse.OfParents(family);
  }

  public Recipient recipient() {
    return new Recipient(person, family, isChild ? person : null);
  }
}
