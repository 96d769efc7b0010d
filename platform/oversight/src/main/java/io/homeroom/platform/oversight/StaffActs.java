package io.homeroom.platform.oversight;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.util.UUID;

/**
 * Tells of each act of staff in its own transaction: what cannot be told is not done. A service
 * that has acts to tell of makes one of it.
 */
public final class StaffActs {
  private final String topic;
  private final String type;
  private final Outbox outbox;
  private final Clock clock;

  /** {@code topic}, {@code type}: the service's own, for identity to hear. */
  public StaffActs(String topic, String type, Outbox outbox, Clock clock) {
    this.topic = topic;
    this.type = type;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** {@code subjects}: the ids of what and whom it is about. */
  public void record(Caller staff, Enum<?> act, UUID... subjects) {
    var acted = StaffActed.by(staff, act, clock.instant(), subjects);
    outbox.publish(new OutgoingEvent(topic, staff.personId(), type, acted));
  }
}
