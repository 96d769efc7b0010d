package io.homeroom.marketplace.box;

import com.fasterxml.uuid.Generators;
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
  private final Clock clock;

  OwingBoxes(Boxes boxes, BoxMonths months, Clock clock) {
    this.boxes = boxes;
    this.months = months;
    this.clock = clock;
  }

  /** A month is paid: it is owed, once for its invoice. */
  public void owe(UUID box, String invoice, Instant paidAt) {
    if (boxes.find(box).isPresent()) {
      var id = Generators.timeBasedEpochRandomGenerator().generate();
      months.add(new BoxMonth(id, box, paidAt), invoice);
    }
  }

  /** There is no such family any more: nothing is sent to it, and payments ends what it pays. */
  public void close(UUID family) {
    boxes.endOf(family, clock.instant());
    months.dropOf(family);
  }
}
