package io.homeroom.marketplace.box;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.checkout.MonthlyDemand;
import io.homeroom.marketplace.checkout.SubscriptionsAtPayments;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A parent subscribes to a box. It asks payments, so it is never called within a transaction. */
@Component
public class SubscribingToBox {

  /** A box, and where it can be paid; null while payments is away, and once it is paid. */
  public record Begun(Box box, @Nullable String url) {}

  private final BeginningBox beginning;
  private final Titles titles;
  private final SubscriptionsAtPayments payments;

  SubscribingToBox(BeginningBox beginning, Titles titles, SubscriptionsAtPayments payments) {
    this.beginning = beginning;
    this.titles = titles;
    this.payments = payments;
  }

  /**
   * Begins one; a repeated call goes on with what it began.
   *
   * @throws io.homeroom.marketplace.catalogue.ProductNotFound if it cannot be bought
   * @throws io.homeroom.marketplace.box.refusal.NotABox if it is not sent, or costs nothing
   * @throws io.homeroom.marketplace.box.refusal.BoxPriceChanged if it costs something else than was
   *     seen
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if there is nowhere to send it
   * @throws io.homeroom.marketplace.checkout.SubscriptionRefused if nobody can pay for it
   * @throws io.homeroom.marketplace.checkout.CheckoutIsOver if what the call began has ended since
   */
  public Begun begin(BoxWish wish, NamedCall call) {
    var box = beginning.begin(wish, call);
    var url = payments.begin(demand(box));
    beginning.requireSold(box);
    return new Begun(box, url);
  }

  private MonthlyDemand demand(Box box) {
    var called = titles.of(List.of(box.product())).getOrDefault(box.product(), Map.of());
    return new MonthlyDemand(
        box.reference(),
        box.family(),
        box.person(),
        nameOf(called).orElseGet(() -> box.product().value().toString()),
        box.price().minor(),
        box.price().currency(),
        box.supplier());
  }

  private static Optional<String> nameOf(Map<Language, String> called) {
    return Stream.of(Language.values()).filter(called::containsKey).findFirst().map(called::get);
  }
}
