package io.homeroom.platform.messaging.outbox;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/outbox/held-keys")
class HeldKeysController {

  private static final int SHOWN = 100;

  private final HeldKeys heldKeys;

  HeldKeysController(HeldKeys heldKeys) {
    this.heldKeys = heldKeys;
  }

  @GetMapping
  List<HeldKey> show() {
    return heldKeys.first(SHOWN);
  }

  @PostMapping("/{topic}/{key}/release")
  ResponseEntity<Void> release(@PathVariable String topic, @PathVariable String key) {
    var released = heldKeys.release(topic, key);
    return ResponseEntity.status(released ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND).build();
  }
}
