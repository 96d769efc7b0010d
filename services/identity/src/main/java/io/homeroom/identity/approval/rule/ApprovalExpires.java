package io.homeroom.identity.approval.rule;

/** Its time is over. */
public final class ApprovalExpires extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
