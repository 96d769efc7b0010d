package io.homeroom.payments.subscription.wish;

import io.homeroom.payments.provider.Happening.InvoicePaid;
import io.homeroom.payments.subscription.family.ClosedFamilies;
import io.homeroom.payments.subscription.product.WithdrawnProducts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which periods are paid though nobody gets, or wants, anything for them. */
@Component
public class UnwantedPeriods {
  private final ClosedFamilies closed;
  private final WithdrawnProducts withdrawn;
  private final SeeingWishes wishes;

  UnwantedPeriods(ClosedFamilies closed, WithdrawnProducts withdrawn, SeeingWishes wishes) {
    this.closed = closed;
    this.withdrawn = withdrawn;
    this.wishes = wishes;
  }

  /**
   * Those of a family that is no more, those that began after their product was withdrawn, and
   * those that began by themselves after the family had cancelled and before the provider knew.
   */
  public boolean isOne(UUID family, UUID subscription, InvoicePaid paid) {
    return closed.isClosed(family)
        || withdrawn.wasWithdrawn(subscription, paid.begunAt())
        || (paid.renewal() && wishes.wasCancelled(subscription, paid.begunAt()));
  }
}
