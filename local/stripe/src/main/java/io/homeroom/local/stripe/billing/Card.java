package io.homeroom.local.stripe.billing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a card does, by its number: those that Stripe gives for tests. */
public enum Card {
  GOOD("4242424242424242", null),
  DECLINED("4000000000000002", "generic_decline"),
  WITHOUT_FUNDS("4000000000009995", "insufficient_funds"),
  /** Pays once, and is declined from then on. */
  DECLINED_LATER("4000000000000341", null),
  /** Pays, and its holder disputes it. */
  DISPUTED("4000000000000259", null);

  private final String number;
  private final @Nullable String declineCode;

  Card(String number, @Nullable String declineCode) {
    this.number = number;
    this.declineCode = declineCode;
  }

  public static Card of(String number) {
    var digits = number.replace(" ", "");
    return Arrays.stream(values())
        .filter(card -> card.number.equals(digits))
        .findFirst()
        .orElse(DECLINED);
  }

  String lastFour() {
    return number.substring(number.length() - 4);
  }

  public String number() {
    return number;
  }

  @Nullable String declineCode() {
    return declineCode;
  }

  Card later() {
    return this == DECLINED_LATER ? WITHOUT_FUNDS : this;
  }
}
