package io.homeroom.marketplace.supplier;

import io.homeroom.marketplace.supplier.refusal.DecisionOutOfTurn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shop of a supplier.
 *
 * <p>It is applied for, then open or refused; an open one can be suspended and reinstated. What it
 * offers can be bought only while it is open.
 *
 * @param supplier whose shop it is; a supplier has one
 * @param about what the shop says of itself
 * @param reason why it was refused or suspended, if it is
 */
public record Shop(
    UUID supplier,
    String name,
    String about,
    ShopState state,
    @Nullable String reason,
    long version,
    Instant appliedAt) {

  static Shop appliedFor(UUID supplier, String name, String about, Instant now) {
    return new Shop(supplier, name, about, ShopState.APPLIED, null, 1, now);
  }

  public boolean isOpen() {
    return state == ShopState.OPEN;
  }

  /** With other words; a refused one is applied for anew by that. */
  Shop describedAs(String newName, String newAbout, Instant now) {
    return state == ShopState.REFUSED
        ? new Shop(supplier, newName, newAbout, ShopState.APPLIED, null, version + 1, now)
        : new Shop(supplier, newName, newAbout, state, reason, version + 1, appliedAt);
  }

  /** Without words, once nobody stands behind it. */
  Shop nameless() {
    return new Shop(supplier, "–", "–", state, reason, version + 1, appliedAt);
  }

  /**
   * After a decision.
   *
   * @throws DecisionOutOfTurn if there is nothing of that kind to decide
   */
  Shop after(Decision decision, @Nullable String why) {
    var next = decision.on(state);
    return new Shop(supplier, name, about, next, why, version + 1, appliedAt);
  }
}
