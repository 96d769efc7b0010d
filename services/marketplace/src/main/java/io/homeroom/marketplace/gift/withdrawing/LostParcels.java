package io.homeroom.marketplace.gift.withdrawing;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.marketplace.oversight.StaffAct;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was opened and has never arrived: staff finds that it has not, and takes the gift back. */
@Component
@Transactional
class LostParcels {
  private final Gifts gifts;
  private final Directory directory;
  private final Fulfilling fulfilling;
  private final Stock stock;
  private final StaffActs acts;
  private final Clock clock;

  LostParcels(
      Gifts gifts,
      Directory directory,
      Fulfilling fulfilling,
      Stock stock,
      StaffActs acts,
      Clock clock) {
    this.gifts = gifts;
    this.directory = directory;
    this.fulfilling = fulfilling;
    this.stock = stock;
    this.acts = acts;
    this.clock = clock;
  }

  /** The gift as it is then: coming back, or withdrawn. Its child is held before it is locked. */
  Gift begin(GiftId id, Caller staff) {
    var childHasGone =
        gifts
            .find(id)
            .map(found -> directory.hasGone(found.child().id()))
            .orElseThrow(GiftNotFound::new);
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.isPaidParcel()) {
      if (childHasGone) {
        throw new NobodyToRepay();
      }
      takeBack(gift, staff);
    } else if (!gift.isReturnedParcel()) {
      throw new NoOpenedParcel();
    }
    return gifts.lock(id).orElseThrow(GiftNotFound::new);
  }

  /** What is on its way stays so: if it arrives after all, it is the child's. */
  private void takeBack(Gift gift, Caller staff) {
    fulfilling.takeBack(gift.id().reference());
    stock.release(gift.id().reference());
    gifts.comeBack(gift.id(), clock.instant());
    var child = gift.child();
    acts.record(staff, StaffAct.REFUND_GIFT, gift.id().value(), child.id(), child.family());
  }
}
