package io.homeroom.marketplace.box;

import io.homeroom.marketplace.box.refusal.BoxNotFound;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.purchase.Line;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.marketplace.stock.Stock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a month's box sent: taken from the stock, requested of its supplier, and owed no more. */
@Component
class SendingBox {
  private static final Duration MOMENT = Duration.ofMinutes(1);
  private final Boxes boxes;
  private final BoxMonths months;
  private final Fulfilling fulfilling;
  private final Stock stock;
  private final Clock clock;

  SendingBox(Boxes boxes, BoxMonths months, Fulfilling fulfilling, Stock stock, Clock clock) {
    this.boxes = boxes;
    this.months = months;
    this.fulfilling = fulfilling;
    this.stock = stock;
    this.clock = clock;
  }

  /**
   * All of it, or nothing.
   *
   * @throws io.homeroom.marketplace.stock.OutOfStock if none is there
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if there is nowhere to send it
   */
  @Transactional
  public void send(UUID id) {
    months.lockOwed(id).ifPresent(this::send);
  }

  private void send(BoxMonth month) {
    var box = boxes.find(month.box()).orElseThrow(BoxNotFound::new);
    fulfilling.fulfil(
        month.reference(),
        new Recipient(box.person(), box.family(), null),
        List.of(new Line(box.product(), ProductKind.PHYSICAL, box.supplier(), 1)));
    stock.reserve(month.reference(), Map.of(box.product(), 1), clock.instant().plus(MOMENT));
    stock.take(month.reference());
    months.sent(month.id());
  }
}
