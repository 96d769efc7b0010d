package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.Money;
import java.time.Instant;

/**
 * Something of what was paid for a period has been given back.
 *
 * @param money all that has been until now
 * @param full whether that is all that was paid
 */
public record InvoiceGivenBack(Invoice invoice, Money money, boolean full, Instant at) {}
