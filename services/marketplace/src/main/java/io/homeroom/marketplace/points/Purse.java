package io.homeroom.marketplace.points;

import java.util.UUID;

/** Whose points. */
public sealed interface Purse {

  /** A child's own. */
  record OfChild(UUID child) implements Purse {}

  /** What children have given back to the parents of a family. */
  record OfParents(UUID family) implements Purse {}
}
