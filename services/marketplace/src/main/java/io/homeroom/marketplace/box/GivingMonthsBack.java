package io.homeroom.marketplace.box;

import io.homeroom.marketplace.box.refusal.BoxNotFound;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.shipping.CancellingShipments.NobodyThere;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is given back is not sent, and what cannot be sent to anybody is given back. */
@Component
@Transactional
public class GivingMonthsBack {
  private final Boxes boxes;
  private final BoxMonths months;
  private final Fulfilling fulfilling;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GivingMonthsBack(
      Boxes boxes,
      BoxMonths months,
      Fulfilling fulfilling,
      ApplicationEventPublisher events,
      Clock clock) {
    this.boxes = boxes;
    this.months = months;
    this.fulfilling = fulfilling;
    this.events = events;
    this.clock = clock;
  }

  /** All that was paid for a month is back; what is on its way stays there. */
  public void givenBack(UUID box, String invoice, Instant at) {
    if (boxes.find(box).isPresent()) {
      var month = months.giveBack(BoxMonth.paid(box, invoice, at), at);
      fulfilling.takeBack(month.reference());
    }
  }

  /** Asks payments for it, once. */
  void askFor(BoxMonth month) {
    var now = clock.instant();
    if (months.askBack(month.id(), now)) {
      var box = boxes.find(month.box()).orElseThrow(BoxNotFound::new);
      events.publishEvent(new MonthOwedBack(box, month, now));
    }
  }

  @EventListener
  void on(NobodyThere event) {
    BoxMonth.idOf(event.reference()).flatMap(months::lock).ifPresent(this::takeBack);
  }

  private void takeBack(BoxMonth month) {
    if (!fulfilling.takeBackUnsent(month.reference()).isEmpty()) {
      askFor(month);
    }
  }
}
