package io.homeroom.identity.twofactor;

/** It has to be turned off before it is turned on another way. */
public final class SecondFactorAlreadyOn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
