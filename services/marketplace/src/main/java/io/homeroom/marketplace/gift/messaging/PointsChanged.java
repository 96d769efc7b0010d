package io.homeroom.marketplace.gift.messaging;

import java.time.Instant;
import java.util.UUID;

record PointsChanged(UUID childId, long balance, long version, Instant occurredAt) {
  static final String TYPE = "progress.points-changed.v1";
}
