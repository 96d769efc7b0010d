package io.homeroom.identity.staff.rule;

/** There is no such invitation to work with Homeroom. */
public final class InvitationNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
