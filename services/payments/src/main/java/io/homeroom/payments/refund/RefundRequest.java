package io.homeroom.payments.refund;

import io.homeroom.payments.ledger.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be given back, once by its reference.
 *
 * @param supplier whose goods it is for; null if it is for all of the payment
 */
public record RefundRequest(
    String reference, Money money, String reason, @Nullable UUID supplier) {}
