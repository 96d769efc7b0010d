package io.homeroom.gateway.health;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/** What {@code /api/health} answers. */
record SuiteHealth(State status, Map<String, State> services) {

  @JsonIgnore
  boolean isDown() {
    return status == State.DOWN;
  }
}
