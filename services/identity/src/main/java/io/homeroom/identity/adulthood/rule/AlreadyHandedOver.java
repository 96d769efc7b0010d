package io.homeroom.identity.adulthood.rule;

/** The account is the grown child's own already. */
public final class AlreadyHandedOver extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
