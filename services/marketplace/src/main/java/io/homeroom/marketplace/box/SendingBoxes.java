package io.homeroom.marketplace.box;

import io.homeroom.marketplace.shipping.refusal.AddressRequired;
import io.homeroom.marketplace.stock.OutOfStock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is owed; what cannot be sent now is tried again within the hour, until it is. */
@Component
class SendingBoxes {
  private static final Logger LOG = LoggerFactory.getLogger(SendingBoxes.class);
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int BATCH = 50;
  private final BoxMonths months;
  private final SendingBox sending;
  private final Clock clock;

  SendingBoxes(BoxMonths months, SendingBox sending, Clock clock) {
    this.months = months;
    this.sending = sending;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.box.sweep:PT2S}")
  void sendThem() {
    for (var due = take(); !due.isEmpty(); due = take()) {
      due.forEach(this::attempt);
    }
  }

  private List<UUID> take() {
    return months.takeDue(clock.instant(), PAUSE, BATCH);
  }

  private void attempt(UUID month) {
    try {
      sending.send(month);
    } catch (OutOfStock | AddressRequired wanting) {
      LOG.warn("Box {} is owed: {}", month, wanting.getClass().getSimpleName());
    } catch (RuntimeException failed) {
      LOG.error("Box {} is left for later", month, failed);
    }
  }
}
