package io.homeroom.payments.history;

import io.homeroom.payments.checkout.CheckoutState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments somebody looks for; null: whichever.
 *
 * @param reference of a checkout, of a period, or of a product: then all of its periods
 */
public record PaymentFilter(
    @Nullable UUID family, @Nullable CheckoutState state, @Nullable String reference) {}
