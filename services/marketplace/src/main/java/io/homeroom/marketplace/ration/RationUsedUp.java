package io.homeroom.marketplace.ration;

/** The family has had as many things for points lately as it may. */
public final class RationUsedUp extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
