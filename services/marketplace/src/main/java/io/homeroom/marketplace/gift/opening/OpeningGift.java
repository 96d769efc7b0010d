package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.PointsUnavailable;
import io.homeroom.marketplace.points.PurseGone;
import io.homeroom.marketplace.shipping.refusal.AddressRequired;
import io.homeroom.marketplace.stock.OutOfStock;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A child opens a gift, in four steps.
 *
 * <ol>
 *   <li>The gift is marked as being opened, by a key, and its stock reserved.
 *   <li>Progress moves the points to the parents under the gift's reference, once however often it
 *       is asked.
 *   <li>That they have moved is written down here: there is no way back from then on.
 *   <li>The child gets what is in it; or, if there are not enough points, the gift is unlocked
 *       again.
 * </ol>
 *
 * <p>Whoever fails in between leaves a gift that is being opened, and {@link FinishingOpenings}
 * asks again. Several may do so at once: all of them ask for the same movement of points.
 */
@Component
public class OpeningGift {
  private final StepsOfOpening steps;
  private final PointsAtProgress points;

  OpeningGift(StepsOfOpening steps, PointsAtProgress points) {
    this.steps = steps;
    this.points = points;
  }

  /**
   * Opens a gift of the child. The same call again gets the same gift.
   *
   * @return whether it is opened; if not, progress has not answered, or the last piece or the
   *     family's address is gone though the points have moved: then it is opened later
   * @throws GiftNotFound if there is none that the child may know of
   * @throws io.homeroom.marketplace.gift.GiftAlreadyOpened if it was by another key
   * @throws io.homeroom.marketplace.gift.GiftBeingOpened if it is by another key
   * @throws NotEnoughPoints if the child has spent them meanwhile
   * @throws GiftNotAvailable if what is in it cannot be had now
   * @throws io.homeroom.marketplace.gift.ChildOwnsItAlready if it is digital and the child's
   *     already
   */
  public boolean open(GiftId id, Child child, NamedCall call) {
    var gift = steps.begin(id, child, call);
    return gift.state() == GiftState.ACTIVATED || finish(gift);
  }

  /** Goes on with a gift that is still being opened, and that nobody has tried since then. */
  boolean goOn(GiftId id, Instant before) {
    return steps.goOn(id, before).map(this::finish).orElse(false);
  }

  private boolean finish(Gift gift) {
    if (!gift.isPaid() && !pay(gift)) {
      return false;
    }
    try {
      return steps.complete(gift.id());
    } catch (OutOfStock | AddressRequired notNow) {
      steps.abandonUnsent(gift.id(), gift.child());
      return false;
    }
  }

  /** Whether the points are known to have moved. */
  private boolean pay(Gift gift) {
    try {
      points.transferToParents(gift.child().id(), gift.threshold(), gift.id().reference());
    } catch (NotEnoughPoints refused) {
      steps.giveUp(gift.id());
      throw refused;
    } catch (PurseGone gone) {
      steps.abandon(gift.id());
      throw new GiftNotFound();
    } catch (PointsUnavailable unknown) {
      return false;
    }
    steps.paid(gift.id());
    return true;
  }
}
