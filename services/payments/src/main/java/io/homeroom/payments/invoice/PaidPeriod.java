package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period as it was paid.
 *
 * @param id of its invoice
 * @param plan what it is of: a plan, or the reference of a product
 * @param money what has come; less than its price where credit has paid the rest
 * @param goods of a supplier; null if it is Homeroom's own
 */
public record PaidPeriod(
    String id,
    UUID familyId,
    UUID subscriptionId,
    String plan,
    Money money,
    @Nullable Goods goods) {

  /**
   * What a supplier sells.
   *
   * @param minor its price
   */
  public record Goods(UUID supplierId, long minor) {}
}
