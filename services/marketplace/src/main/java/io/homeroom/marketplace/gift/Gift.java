package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.platform.families.Child;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift of a parent to a child.
 *
 * <p>It is sent, then unlocked, then being opened, then opened; if its child has not enough points,
 * it is unlocked again. A parent can withdraw it as long as nobody is opening it; and one that has
 * to be sent, and has not been, though it was opened: its points go back to the child then.
 *
 * @param threshold the points that unlock it, and that go to the parents when it is opened
 * @param opening by which key it is being opened, or was
 * @param triedAt when that was tried last
 * @param paidAt since when its points are known to have moved
 */
public record Gift(
    GiftId id,
    Child child,
    UUID givenBy,
    Content content,
    long threshold,
    @Nullable String message,
    GiftState state,
    @Nullable String opening,
    Instant sentAt,
    @Nullable Instant unlockedAt,
    @Nullable Instant triedAt,
    @Nullable Instant paidAt,
    @Nullable Instant openedAt) {

  /** One piece of a product, from its supplier. */
  public record Content(ProductId product, ProductKind kind, UUID supplier) {}

  /** Longer than anybody waits for what progress answers to an attempt. */
  static final Duration ATTEMPT = Duration.ofMinutes(1);

  /** Whether its points have moved for something that has to be sent. */
  public boolean isPaidParcel() {
    return content.kind() == ProductKind.PHYSICAL
        && (state == GiftState.ACTIVATED || (state == GiftState.ACTIVATING && isPaid()));
  }

  /** Whether it was one, and comes back or has come back. */
  public boolean isReturnedParcel() {
    return content.kind() == ProductKind.PHYSICAL
        && isPaid()
        && (state == GiftState.RETURNING || state == GiftState.WITHDRAWN);
  }

  /**
   * Lets a parent take it back.
   *
   * @throws GiftAlreadyOpened if its child was faster
   * @throws GiftBeingOpened if its child is opening it, or tried to a moment ago
   */
  public void requireWithdrawable(Instant now) {
    if (state == GiftState.ACTIVATED) {
      throw new GiftAlreadyOpened();
    }
    if (state == GiftState.ACTIVATING || wasTriedLately(now)) {
      throw new GiftBeingOpened();
    }
  }

  /**
   * Whether it has yet to be begun to open it by that key.
   *
   * @throws GiftAlreadyOpened if it was by another
   * @throws GiftBeingOpened if it is by another
   */
  public boolean canBeOpenedBy(String key) {
    if (state == GiftState.UNLOCKED) {
      return true;
    }
    if (!key.equals(opening)) {
      throw state == GiftState.ACTIVATED ? new GiftAlreadyOpened() : new GiftBeingOpened();
    }
    return false;
  }

  /** Whether it can still come to be opened by points that have moved. */
  public boolean canBePaid() {
    return state == GiftState.ACTIVATING || (state != GiftState.ACTIVATED && !isPaid());
  }

  /** Whether nobody needs to be asked for its points any more. */
  public boolean isPaid() {
    return paidAt != null;
  }

  /** Whether it is in that state, and was tried before then. */
  public boolean isLeft(GiftState in, Instant before) {
    return state == in && triedAt != null && triedAt.isBefore(before);
  }

  private boolean wasTriedLately(Instant now) {
    return triedAt != null && now.isBefore(triedAt.plus(ATTEMPT));
  }
}
