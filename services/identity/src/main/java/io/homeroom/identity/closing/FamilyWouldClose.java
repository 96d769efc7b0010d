package io.homeroom.identity.closing;

/** Nobody else answers for the family: it goes with the account, and so do its children. */
public final class FamilyWouldClose extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
