package io.homeroom.identity.childsignin;

/** No child of that family has this name and PIN. */
public final class PinRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
