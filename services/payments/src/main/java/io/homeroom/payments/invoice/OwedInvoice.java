package io.homeroom.payments.invoice;

import io.homeroom.payments.provider.RefundOrder;
import java.util.UUID;

/**
 * What is to be given back of a period.
 *
 * @param paymentId by which it was paid, at the provider
 * @param attempts how often the provider has been asked
 * @param postponed how often it has held too little
 */
record OwedInvoice(
    UUID id,
    String invoiceId,
    String paymentId,
    long minor,
    String currency,
    int attempts,
    int postponed) {

  RefundOrder order() {
    return new RefundOrder(id, postponed, paymentId, minor, currency);
  }
}
