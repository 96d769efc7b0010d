package io.homeroom.identity.arrival;

/** Nobody has arrived with this token, or it has been used, or is too old: which, is not told. */
public final class ArrivalUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
