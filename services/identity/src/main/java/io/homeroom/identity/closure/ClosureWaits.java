package io.homeroom.identity.closure;

/** The account must not end now: its owner is suspended, or the last superadmin. */
final class ClosureWaits extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
