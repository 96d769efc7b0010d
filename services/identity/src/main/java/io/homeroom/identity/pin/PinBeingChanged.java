package io.homeroom.identity.pin;

/** Somebody else is about to change the PIN of this child. */
public final class PinBeingChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
