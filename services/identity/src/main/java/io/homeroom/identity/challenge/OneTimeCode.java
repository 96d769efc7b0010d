package io.homeroom.identity.challenge;

/** A code of six digits. */
public record OneTimeCode(String value) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "OneTimeCode[…]";
  }
}
