package io.homeroom.identity.closure;

/** Nobody else could invite anybody, or lift a suspension. */
public final class LastSuperadmin extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
