package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period as it was paid.
 *
 * @param id of its invoice
 * @param supplierId whose goods it is for; null if Homeroom's own
 */
public record PaidPeriod(
    String id, UUID familyId, UUID subscriptionId, Money money, @Nullable UUID supplierId) {}
