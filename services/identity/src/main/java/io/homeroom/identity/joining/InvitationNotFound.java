package io.homeroom.identity.joining;

/** The family has no such open invitation. */
public final class InvitationNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
