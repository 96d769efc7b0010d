package io.homeroom.identity.credential;

/** A password on its way to the provider; kept nowhere. */
public record Password(String value) {

  @Override
  public String toString() {
    return "Password[…]";
  }
}
