package io.homeroom.booking.credit.monthly;

import com.fasterxml.uuid.Generators;
import io.homeroom.booking.credit.CreditPackage;
import io.homeroom.booking.credit.CreditPackages;
import io.homeroom.booking.credit.PackageNotFound;
import io.homeroom.booking.payment.MonthlyDemand;
import io.homeroom.booking.payment.SubscriptionsAtPayments;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A parent subscribes to a package for each month. It asks payments, so it is never called within a
 * transaction.
 */
@Component
public class SubscribingToCredits {

  /** What was begun, and where it can be paid; null while payments is away, and once it is paid. */
  public record Begun(MonthlyPackage monthly, @Nullable String url) {}

  private final CreditPackages packages;
  private final MonthlyPackages monthly;
  private final SubscriptionsAtPayments payments;
  private final Clock clock;

  SubscribingToCredits(
      CreditPackages packages,
      MonthlyPackages monthly,
      SubscriptionsAtPayments payments,
      Clock clock) {
    this.packages = packages;
    this.monthly = monthly;
    this.payments = payments;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /**
   * Begins one; a repeated call goes on with what it began.
   *
   * @throws PackageNotFound if it cannot be bought
   * @throws io.homeroom.booking.payment.CheckoutIsOver if what the call began has ended since
   * @throws io.homeroom.booking.payment.PaymentRefused if nobody can pay for it each month
   */
  public Begun begin(UUID packageId, UUID family, UUID person, NamedCall call) {
    var begun = monthly.begunBy(call).orElseGet(() -> add(packageId, family, person, call));
    if (!begun.isSoldOn()) {
      throw new PackageNotFound();
    }
    var url = payments.begin(demand(begun));
    requireSold(begun.id());
    return new Begun(begun, url);
  }

  private MonthlyPackage add(UUID packageId, UUID family, UUID person, NamedCall call) {
    var wanted =
        packages.find(packageId).filter(CreditPackage::open).orElseThrow(PackageNotFound::new);
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    monthly.add(new MonthlyPackage(id, wanted, family, person, clock.instant(), null), call);
    return monthly.begunBy(call).orElseThrow();
  }

  /** What has ended while payments was asked for it is ended there as well. */
  private void requireSold(UUID id) {
    if (!monthly.find(id).orElseThrow().isSoldOn()) {
      monthly.endAgain(id);
      throw new PackageNotFound();
    }
  }

  private static MonthlyDemand demand(MonthlyPackage begun) {
    var price = begun.content().price();
    return new MonthlyDemand(
        begun.reference(),
        begun.family(),
        begun.person(),
        begun.content().credits() + " × credit",
        price.minor(),
        price.currency());
  }
}
