package io.homeroom.identity.approval.rule;

/** It has been approved, rejected or withdrawn. */
public final class ApprovalIsDecidedOnce extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
