package io.homeroom.offender;

import io.homeroom.platform.messaging.Outbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OffendingController {
  private final Outbox outbox;

  OffendingController(Outbox outbox) {
    this.outbox = outbox;
  }

  @GetMapping("/offence")
  Offender show() {
    return new Offender(outbox);
  }
}
