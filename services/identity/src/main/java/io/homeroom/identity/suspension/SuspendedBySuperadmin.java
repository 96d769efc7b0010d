package io.homeroom.identity.suspension;

/** What a superadmin has decided, none but a superadmin lifts. */
public final class SuspendedBySuperadmin extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
