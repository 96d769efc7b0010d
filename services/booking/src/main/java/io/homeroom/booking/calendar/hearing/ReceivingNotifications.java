package io.homeroom.booking.calendar.hearing;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calendar tells that it was changed, not how: that is asked for. */
@Component
public class ReceivingNotifications {
  public static final String PATH = "/api/webhooks/google/calendar";

  private final Channels channels;
  private final Hearings hearings;
  private final Clock clock;

  ReceivingNotifications(Channels channels, Hearings hearings, Clock clock) {
    this.channels = channels;
    this.hearings = hearings;
    this.clock = clock;
  }

  /**
   * Has the changes heard soon. Repeated, it has them heard once more, which changes nothing.
   *
   * @throws NoSuchChannel if it does not prove to come on a channel that is open
   */
  public void receive(@Nullable String channel, @Nullable String token) {
    var known = id(channel).flatMap(id -> channels.hash(id, clock.instant()));
    if (token == null
        || known.isEmpty()
        || !MessageDigest.isEqual(known.get(), new ChannelSecret(token).hash())) {
      throw new NoSuchChannel();
    }
    hearings.hearSoon(clock.instant());
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
