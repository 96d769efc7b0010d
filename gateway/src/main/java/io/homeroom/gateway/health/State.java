package io.homeroom.gateway.health;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How something is doing, as far as everybody may know. */
enum State {
  UP,
  DEGRADED,
  DOWN;

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
