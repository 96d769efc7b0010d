package io.homeroom.progress.consent;

/**
 * The parents have withdrawn their core consent: nothing more is done with this child's learning.
 */
public final class ConsentWithdrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
