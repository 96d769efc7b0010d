package io.homeroom.identity.adulthood.rule;

/** Somebody else is about to take the account over by the same link. */
public final class HandoverUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
