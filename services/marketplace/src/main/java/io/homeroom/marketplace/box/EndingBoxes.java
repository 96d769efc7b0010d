package io.homeroom.marketplace.box;

import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.checkout.SubscriptionsAtPayments;
import java.time.Clock;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has no further month paid of what is sold no more; what is paid is sent all the same. */
@Component
class EndingBoxes {
  private static final Logger LOG = LoggerFactory.getLogger(EndingBoxes.class);
  private final Boxes boxes;
  private final SeeingOffers offers;
  private final SubscriptionsAtPayments payments;
  private final Clock clock;

  EndingBoxes(Boxes boxes, SeeingOffers offers, SubscriptionsAtPayments payments, Clock clock) {
    this.boxes = boxes;
    this.offers = offers;
    this.payments = payments;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.box.ending:PT1M}")
  void endThem() {
    var gone = new HashSet<>(boxes.products());
    offers.findAll(gone).stream().map(Offer::id).forEach(gone::remove);
    if (!gone.isEmpty()) {
      boxes.livingOf(gone).forEach(this::end);
    }
  }

  private void end(Box box) {
    if (payments.cancel(box.reference())) {
      boxes.end(box.id(), clock.instant());
    } else {
      LOG.warn("Box {} is to be ended at payments", box.id());
    }
  }
}
