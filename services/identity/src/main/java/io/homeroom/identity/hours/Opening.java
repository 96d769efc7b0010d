package io.homeroom.identity.hours;

import java.time.Instant;

/** From one moment to another, which is not part of it. */
record Opening(Instant from, Instant to) {

  boolean isEmpty() {
    return !from.isBefore(to);
  }

  boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
