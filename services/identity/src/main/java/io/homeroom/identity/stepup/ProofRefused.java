package io.homeroom.identity.stepup;

/** The proof is not good. */
public final class ProofRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
