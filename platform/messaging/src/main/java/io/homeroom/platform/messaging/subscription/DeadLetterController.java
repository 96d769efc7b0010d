package io.homeroom.platform.messaging.subscription;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/internal/dead-letters")
class DeadLetterController {

  private final Subscriptions subscriptions;

  DeadLetterController(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** How many dead letters each subscription has. */
  @GetMapping
  Map<String, Long> depths() {
    try {
      return subscriptions.deadLetters().stream()
          .collect(Collectors.toMap(DeadLetters::subscription, DeadLetters::depth));
    } catch (TimeoutException away) {
      throw new ResponseStatusException(
          HttpStatus.SERVICE_UNAVAILABLE, "Kafka does not answer at this moment.", away);
    }
  }

  @PostMapping("/{subscription}/replay")
  ResponseEntity<Replay> replay(@PathVariable String subscription) {
    return subscriptions.deadLetters().stream()
        .filter(letters -> letters.subscription().equals(subscription))
        .findFirst()
        .map(letters -> ResponseEntity.ok(letters.replay()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
