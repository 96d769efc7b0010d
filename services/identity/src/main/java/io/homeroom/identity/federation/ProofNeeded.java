package io.homeroom.identity.federation;

/** The session alone does not show that it is still its owner who asks. */
public final class ProofNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
