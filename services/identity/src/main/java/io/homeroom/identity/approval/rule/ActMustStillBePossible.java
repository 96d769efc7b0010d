package io.homeroom.identity.approval.rule;

/** What it was to change has changed since it was requested. */
public final class ActMustStillBePossible extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
