package io.homeroom.marketplace.order;

import io.homeroom.marketplace.checkout.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an order is paid with: all of it with points, or all of it by card. */
public sealed interface Tender {

  record Points() implements Tender {}

  /**
   * Money, of a parent.
   *
   * @param provider by whom it is taken
   * @param payer the parent who pays; none until one has said yes
   * @param until when the checkout ends
   * @param url the checkout's page, once it is known
   * @param payment by which the money has come, if it has
   */
  record Card(
      Currency currency,
      Provider provider,
      @Nullable UUID payer,
      @Nullable Instant until,
      @Nullable String url,
      @Nullable UUID payment)
      implements Tender {
    private static final Duration TIME_TO_PAY = Duration.ofMinutes(30);

    static Card in(Currency currency, Provider provider) {
      return new Card(currency, provider, null, null, null, null);
    }

    /** {@code chosen}: as before if it is null. */
    public Card by(@Nullable Provider chosen) {
      return new Card(
          currency, Objects.requireNonNullElse(chosen, provider), payer, until, url, payment);
    }

    Card paidBy(UUID parent, Instant now) {
      return new Card(currency, provider, parent, now.plus(TIME_TO_PAY), null, null);
    }

    Card paidWith(UUID money) {
      return new Card(currency, provider, payer, until, null, money);
    }

    public boolean isPaid() {
      return payment != null;
    }
  }

  static Tender points() {
    return new Points();
  }

  static Tender card(Currency currency, Provider provider) {
    return Card.in(currency, provider);
  }
}
