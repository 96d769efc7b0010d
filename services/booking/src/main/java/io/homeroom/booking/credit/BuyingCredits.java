package io.homeroom.booking.credit;

import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.payment.ChoosingProvider;
import io.homeroom.booking.payment.Demand;
import io.homeroom.booking.payment.Provider;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A parent buys a package. It asks payments, so it is never called within a transaction. */
@Component
public class BuyingCredits {

  /** How it stands with a purchase and its checkout. */
  public record Standing(Purchase purchase, @Nullable Checkout checkout) {}

  private static final Duration TIME = Duration.ofHours(1);

  private final CreditPackages packages;
  private final Purchases purchases;
  private final ChoosingProvider choosing;
  private final CreditingPurchase crediting;
  private final Clock clock;

  BuyingCredits(
      CreditPackages packages,
      Purchases purchases,
      ChoosingProvider choosing,
      CreditingPurchase crediting,
      Clock clock) {
    this.packages = packages;
    this.purchases = purchases;
    this.choosing = choosing;
    this.crediting = crediting;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /**
   * Begins to buy it; a repeated call goes on with what it began.
   *
   * @param provider by whom the family wants to pay, if it has chosen
   * @throws PackageNotFound if it cannot be bought
   */
  public Standing buy(
      UUID packageId, UUID family, UUID person, @Nullable Provider provider, NamedCall call) {
    var purchase = purchases.begunBy(call).orElseGet(() -> begin(packageId, family, person, call));
    return proceed(purchase, provider);
  }

  private Purchase begin(UUID packageId, UUID family, UUID person, NamedCall call) {
    var wanted =
        packages.find(packageId).filter(CreditPackage::open).orElseThrow(PackageNotFound::new);
    var now = clock.instant();
    var fresh =
        new Purchase(
            CreditIds.next(),
            wanted.course(),
            family,
            person,
            wanted.credits(),
            wanted.price(),
            now.plus(TIME),
            null);
    return purchases.begin(fresh, packageId, call, now);
  }

  /**
   * Asks whether it is paid, by another provider if the family wants that.
   *
   * @param provider by whom it wants to pay, if it chooses now
   * @throws io.homeroom.booking.payment.CheckoutIsOver if it cannot be any more
   * @throws io.homeroom.booking.payment.PaymentRefused if it never could
   * @throws io.homeroom.booking.payment.ProviderNotOffered if not by the provider they chose
   */
  public Standing proceed(Purchase purchase, @Nullable Provider provider) {
    if (purchase.isPaid()) {
      return new Standing(purchase, null);
    }
    var checkout = choosing.open(demand(purchase), provider);
    if (checkout.isOver()) {
      throw checkout.whyOver();
    }
    if (!checkout.isPaid()) {
      return new Standing(purchase, checkout);
    }
    crediting.paid(purchase.id());
    return new Standing(purchases.ofFamily(purchase.id(), purchase.family()), checkout);
  }

  private static Demand demand(Purchase purchase) {
    return new Demand(
        purchase.reference(),
        purchase.family(),
        purchase.person(),
        purchase.credits() + " × credit",
        purchase.price(),
        1,
        purchase.until());
  }
}
