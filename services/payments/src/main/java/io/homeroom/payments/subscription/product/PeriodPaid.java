package io.homeroom.payments.subscription.product;

import io.homeroom.payments.ledger.Money;
import java.time.Instant;
import java.util.UUID;

/** A month of a product is paid: what belongs to it is owed. */
public record PeriodPaid(
    SubscribedProduct product,
    UUID familyId,
    UUID personId,
    String invoiceId,
    Money money,
    Instant at) {}
