package io.homeroom.identity.application.rule;

/** There is one that nobody has decided yet. */
public final class OneApplicationIsOpenAtATime extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
