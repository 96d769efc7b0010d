package io.homeroom.identity.staff.rule;

/** Somebody is accepting the invitation just now. */
public final class InvitationBeingAccepted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
