package io.homeroom.marketplace.allowance;

/** Somebody else has changed the allowance. */
public final class AllowanceChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
