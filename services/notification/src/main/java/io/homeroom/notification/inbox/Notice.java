package io.homeroom.notification.inbox;

import io.homeroom.notification.preference.Timeliness;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A fact to tell.
 *
 * @param eventId of the event that tells it
 * @param facts ids and codes that belong to it; nothing personal
 * @param timeliness until when it is of use, if that ends
 * @param doneBy who has brought it about and need not be told, if it is a person
 */
public record Notice(
    UUID eventId,
    NoticeType type,
    Map<String, String> facts,
    Instant occurredAt,
    @Nullable Timeliness timeliness,
    @Nullable UUID doneBy) {

  @PersistenceCreator
  public Notice {
    facts = Map.copyOf(facts);
  }

  /** One that is of the same use at any time. */
  public Notice(UUID eventId, NoticeType type, Map<String, String> facts, Instant occurredAt) {
    this(eventId, type, facts, occurredAt, null);
  }

  public Notice(
      UUID eventId,
      NoticeType type,
      Map<String, String> facts,
      Instant occurredAt,
      @Nullable Timeliness timeliness) {
    this(eventId, type, facts, occurredAt, timeliness, null);
  }

  /** One that this person has brought about. */
  public Notice doneBy(@Nullable UUID person) {
    return new Notice(eventId, type, facts, occurredAt, timeliness, person);
  }
}
