package io.homeroom.platform.families.consent;

/** The parents have withdrawn their core consent: nothing more is done with this child's data. */
public final class ConsentWithdrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
