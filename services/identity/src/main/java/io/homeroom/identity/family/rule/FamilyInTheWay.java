package io.homeroom.identity.family.rule;

/** Somebody has children or another parent in their family, whom they cannot leave behind. */
public final class FamilyInTheWay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
