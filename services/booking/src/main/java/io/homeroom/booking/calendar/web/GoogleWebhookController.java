package io.homeroom.booking.calendar.web;

import io.homeroom.booking.calendar.hearing.ReceivingNotifications;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "webhooks")
class GoogleWebhookController {
  private final ReceivingNotifications receiving;

  GoogleWebhookController(ReceivingNotifications receiving) {
    this.receiving = receiving;
  }

  @Operation(summary = "Google tells that the calendar was changed")
  @PostMapping(ReceivingNotifications.PATH)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void receive(
      @RequestHeader(name = "X-Goog-Channel-ID", required = false) @Nullable String channel,
      @RequestHeader(name = "X-Goog-Channel-Token", required = false) @Nullable String token) {
    receiving.receive(channel, token);
  }
}
