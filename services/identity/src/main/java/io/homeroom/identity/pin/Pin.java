package io.homeroom.identity.pin;

/** Six digits; kept nowhere. */
public record Pin(String value) {
  public static final String FORM = "[0-9]{6}";

  @Override
  public String toString() {
    return "Pin[…]";
  }
}
