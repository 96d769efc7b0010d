package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.Portion;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period that a family has paid for.
 *
 * @param subscriptionId of which it is a period; null if that was not kept yet
 * @param minor what it has paid
 * @param supplierId whose goods it was for; null if Homeroom's own
 * @param payableMinor what of it the supplier is owed
 */
public record Invoice(
    String id,
    UUID familyId,
    @Nullable UUID subscriptionId,
    long minor,
    String currency,
    @Nullable UUID supplierId,
    long payableMinor) {

  Optional<Portion> portion() {
    return supplierId == null
        ? Optional.empty()
        : Optional.of(new Portion(supplierId, payableMinor));
  }
}
