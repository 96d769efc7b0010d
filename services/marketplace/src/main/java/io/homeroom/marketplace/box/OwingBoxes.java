package io.homeroom.marketplace.box;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owes families what they have paid for. */
@Component
@Transactional
public class OwingBoxes {
  private final Boxes boxes;
  private final BoxMonths months;
  private final GivingMonthsBack givingBack;
  private final Clock clock;

  OwingBoxes(Boxes boxes, BoxMonths months, GivingMonthsBack givingBack, Clock clock) {
    this.boxes = boxes;
    this.months = months;
    this.givingBack = givingBack;
    this.clock = clock;
  }

  /** A month is paid: it is owed, once for its invoice; or its money is, if nobody is there. */
  public void owe(UUID box, String invoice, Instant paidAt) {
    boxes.lockFamily(box).ifPresent(isThere -> owe(BoxMonth.paid(box, invoice, paidAt), isThere));
  }

  private void owe(BoxMonth month, boolean isFamilyThere) {
    if (!months.add(month)) {
      return;
    }
    if (isFamilyThere) {
      boxes.endAgain(month.box());
    } else {
      givingBack.askFor(month);
    }
  }

  /**
   * There is no such family any more: payments ends what it pays, nothing is sent to it, and the
   * money for what is not sent yet goes back.
   */
  public void close(UUID family) {
    boxes.close(family, clock.instant());
    months.owedTo(family).forEach(givingBack::askFor);
  }
}
