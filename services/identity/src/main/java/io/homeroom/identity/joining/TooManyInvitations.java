package io.homeroom.identity.joining;

/** The family has as many open invitations as it could have parents. */
public final class TooManyInvitations extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
