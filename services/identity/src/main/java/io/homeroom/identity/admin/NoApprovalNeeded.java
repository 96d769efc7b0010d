package io.homeroom.identity.admin;

/** One admin alone does that. */
public final class NoApprovalNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
