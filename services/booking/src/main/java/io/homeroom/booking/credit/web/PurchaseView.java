package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.BuyingCredits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package that a family buys.
 *
 * @param pending the page cannot be had at this moment
 * @param checkoutUrl where it is paid
 */
record PurchaseView(
    UUID purchaseId,
    UUID courseId,
    int credits,
    long minor,
    String currency,
    boolean paid,
    boolean pending,
    @Nullable String checkoutUrl) {

  static PurchaseView of(BuyingCredits.Standing standing) {
    var purchase = standing.purchase();
    var url = standing.checkout() == null ? null : standing.checkout().url();
    return new PurchaseView(
        purchase.id(),
        purchase.course().value(),
        purchase.credits(),
        purchase.price().minor(),
        purchase.price().currency().getCurrencyCode(),
        purchase.isPaid(),
        !purchase.isPaid() && url == null,
        purchase.isPaid() ? null : url);
  }
}
