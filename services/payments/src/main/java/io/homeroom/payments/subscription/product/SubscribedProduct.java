package io.homeroom.payments.subscription.product;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family gets each month, by the reference of the service that sells it.
 *
 * @param minor for each month
 * @param supplierId whose goods it is; null if Homeroom's own
 */
public record SubscribedProduct(
    UUID subscriptionId,
    String reference,
    String name,
    long minor,
    String currency,
    @Nullable UUID supplierId) {}
