package io.homeroom.identity.tier;

/** No grant is in force that could be withdrawn. */
public final class NothingGranted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
