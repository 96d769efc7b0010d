package io.homeroom.marketplace.allowance;

/** What becomes of a child's order. */
public enum Verdict {
  ALLOWED,
  ASK_PARENTS,
  REFUSED
}
