package io.homeroom.identity.approval.rule;

/** Somebody else has requested it: they can reject it. */
public final class OnlyTheRequesterWithdraws extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
