package io.homeroom.identity.consent.rule;

/** There is no grant for the purpose that could be withdrawn. */
public final class PurposeNotGranted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
