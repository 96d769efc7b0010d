package io.homeroom.booking.calendar.remote;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar outside. No call is made within a transaction.
 *
 * <p>Each throws {@link CalendarAway} if it is not known whether it was done, and {@link
 * CalendarRefused} if it was not and would not be.
 */
public interface RemoteCalendar {

  /** Which calendar it is. */
  String name();

  /**
   * Makes an event.
   *
   * @throws EventExists if there is one by its id, or was
   */
  RemoteEvent insert(Appearance appearance);

  /**
   * Changes an event; what people have added to it stays.
   *
   * @throws EventChanged if it is not as it was seen
   * @throws EventGone if it was deleted
   */
  RemoteEvent change(Appearance appearance, String etag);

  /**
   * An event, also one that was deleted.
   *
   * @throws EventGone if there never was one
   */
  RemoteEvent get(EventId id);

  /** Deletes an event, if it is there. */
  void delete(EventId id);

  /**
   * What has changed since a token was given, all that is there without one.
   *
   * @throws TokenTooOld if that was too long ago
   */
  Changes changes(@Nullable String token);

  /** Has changes told to an address, with a secret that proves by whom. */
  Channel watch(UUID channel, String address, String secret, Instant expires);

  void unwatch(UUID channel, String resource);
}
