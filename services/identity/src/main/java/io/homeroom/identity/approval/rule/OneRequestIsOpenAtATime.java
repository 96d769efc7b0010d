package io.homeroom.identity.approval.rule;

/** The same is requested of the same person already. */
public final class OneRequestIsOpenAtATime extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
