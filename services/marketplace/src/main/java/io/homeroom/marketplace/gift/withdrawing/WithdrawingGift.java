package io.homeroom.marketplace.gift.withdrawing;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.PointsUnavailable;
import io.homeroom.marketplace.points.Purse;
import io.homeroom.marketplace.points.PurseGone;
import io.homeroom.marketplace.points.ReferenceTaken;
import io.homeroom.platform.web.security.Caller;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A parent takes a gift back, or staff what has never arrived.
 *
 * <ol>
 *   <li>One that is not opened is withdrawn at once. What was opened, has to be sent and has not
 *       been is sent no more: the gift is marked as coming back.
 *   <li>Progress gives the points back to the child, once however often it is asked; later, if the
 *       parents have spent them meanwhile.
 *   <li>The gift is withdrawn.
 * </ol>
 */
@Component
public class WithdrawingGift {
  private static final Logger LOG = LoggerFactory.getLogger(WithdrawingGift.class);

  private final StepsOfWithdrawing steps;
  private final LostParcels lost;
  private final PointsAtProgress points;

  WithdrawingGift(StepsOfWithdrawing steps, LostParcels lost, PointsAtProgress points) {
    this.steps = steps;
    this.lost = lost;
    this.points = points;
  }

  /**
   * Withdraws a gift of the family; one that has been withdrawn stays so.
   *
   * @return whether it is; if not, its points are on their way back
   * @throws io.homeroom.marketplace.gift.GiftNotFound if the family has no such gift
   * @throws io.homeroom.marketplace.gift.GiftAlreadyOpened if its child was faster
   * @throws io.homeroom.marketplace.gift.GiftBeingOpened if its child is opening it, or tried to a
   *     moment ago
   * @throws io.homeroom.marketplace.purchase.AlreadyUsed if it was sent
   */
  public boolean withdraw(GiftId id, Caller parent) {
    var gift = steps.begin(id, parent);
    return gift.state() == GiftState.WITHDRAWN || giveBack(gift);
  }

  /**
   * Takes back for staff what was opened, sent or not, and has never arrived; once.
   *
   * @return whether it is withdrawn; if not, its points are on their way back
   * @throws io.homeroom.marketplace.gift.GiftNotFound if there is none
   * @throws NoOpenedParcel if it was not opened, or nothing had to be sent
   * @throws NobodyToRepay if the child has gone
   */
  public boolean takeBackLost(GiftId id, Caller staff) {
    var gift = lost.begin(id, staff);
    return gift.state() == GiftState.WITHDRAWN || giveBack(gift);
  }

  /** Goes on with one that nobody has tried since then. */
  boolean goOn(GiftId id, Instant before) {
    return steps.goOn(id, before).map(this::giveBack).orElse(false);
  }

  private boolean giveBack(Gift gift) {
    try {
      points.refund(new Purse.OfChild(gift.child().id()), gift.id().reference());
    } catch (PointsUnavailable | NotEnoughPoints notYet) {
      return false;
    } catch (PurseGone | ReferenceTaken wrong) {
      LOG.error("Progress knows nothing of the points of gift {}", gift.id().value(), wrong);
      return false;
    }
    steps.end(gift.id());
    return true;
  }
}
