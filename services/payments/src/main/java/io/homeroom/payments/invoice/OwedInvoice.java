package io.homeroom.payments.invoice;

import io.homeroom.payments.provider.RefundOrder;
import java.util.UUID;

/**
 * What is to be given back of a period.
 *
 * @param paymentId by which it was paid, at the provider
 * @param attempts how often the provider has been asked
 * @param postponed how often it has said no for now, each time to another key
 * @param refused how often that could not be explained
 */
record OwedInvoice(
    UUID id,
    String invoiceId,
    String paymentId,
    long minor,
    String currency,
    int attempts,
    int postponed,
    int refused) {

  RefundOrder order() {
    return new RefundOrder(id, postponed, paymentId, minor, currency);
  }

  OwedInvoice lessened(long left) {
    return new OwedInvoice(id, invoiceId, paymentId, left, currency, attempts, postponed, refused);
  }

  OwedInvoice refusedOnceMore() {
    return new OwedInvoice(
        id, invoiceId, paymentId, minor, currency, attempts, postponed, refused + 1);
  }
}
