package io.homeroom.identity.vault;

/** A sealed value is not what was put in this place. */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealBroken(Place place, Throwable cause) {
    super("The value at " + place + " was not sealed for it", cause);
  }
}
