package io.homeroom.progress.points.ledger;

/** Whose points; in the order in which the accounts of one entry are locked. */
public enum AccountKind {
  /** A child's own. */
  CHILD,
  /** What has been given back to the parents of a family. */
  FAMILY,
  /** What a family's children have been given, as a debt: never above zero. */
  ISSUED
}
