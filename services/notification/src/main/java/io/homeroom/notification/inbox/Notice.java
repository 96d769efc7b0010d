package io.homeroom.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact to tell.
 *
 * @param eventId of the event that tells it
 * @param facts ids and codes that belong to it; nothing personal
 */
public record Notice(UUID eventId, NoticeType type, Map<String, String> facts, Instant occurredAt) {

  public Notice {
    facts = Map.copyOf(facts);
  }
}
