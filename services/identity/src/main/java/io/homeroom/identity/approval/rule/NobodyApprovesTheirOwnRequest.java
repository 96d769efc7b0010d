package io.homeroom.identity.approval.rule;

/** Who has requested an act does not decide about it; they can withdraw it. */
public final class NobodyApprovesTheirOwnRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
