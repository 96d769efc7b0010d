package io.homeroom.booking.calendar.hearing;

import com.fasterxml.uuid.Generators;
import io.homeroom.booking.calendar.remote.CalendarAway;
import io.homeroom.booking.calendar.remote.CalendarRefused;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps a channel open on which the calendar tells of changes. Another is opened well before one
 * ends, and both are heard until the older is closed, so that nothing is missed between.
 */
@Component
class KeepingChannel {
  private static final Logger LOG = LoggerFactory.getLogger(KeepingChannel.class);
  private static final Duration LIFE = Duration.ofDays(7);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int QUARTERS = 4;

  private final ObjectProvider<RemoteCalendar> calendars;
  private final Hearings hearings;
  private final Channels channels;
  private final Clock clock;
  private final String address;

  KeepingChannel(
      ObjectProvider<RemoteCalendar> calendars,
      Hearings hearings,
      Channels channels,
      Clock clock,
      @Value("${homeroom.public-url}") String publicUrl) {
    this.calendars = calendars;
    this.hearings = hearings;
    this.channels = channels;
    this.clock = clock;
    this.address = publicUrl + ReceivingNotifications.PATH;
  }

  @Scheduled(fixedDelayString = "${homeroom.calendar.sweep:PT1S}")
  void keep() {
    calendars.ifAvailable(this::keep);
  }

  private void keep(RemoteCalendar calendar) {
    var now = clock.instant();
    if (hearings.takeChannel(calendar.name(), now, now.plus(PAUSE))) {
      channels.removeOver(now);
      open(calendar, Generators.timeBasedEpochRandomGenerator().generate(), now);
    }
  }

  /** Written down first: what is told before the call is answered is heard too. */
  private void open(RemoteCalendar calendar, UUID id, Instant now) {
    var secret = ChannelSecret.next();
    var expires = now.plus(LIFE);
    channels.add(id, secret, expires);
    try {
      var opened = calendar.watch(id, address, secret.value(), expires);
      channels.opened(id, opened.resource(), opened.expires());
      hearings.renewChannel(calendar.name(), now.plus(untilRenewal(now, opened.expires())));
      channels.before(id).forEach(old -> close(calendar, old));
      hearings.hearSoon(clock.instant());
    } catch (CalendarAway away) {
      LOG.warn("The calendar opens no channel: {}", away.getMessage());
    } catch (CalendarRefused refused) {
      LOG.error("The calendar opens no channel: {}", refused.getMessage());
      channels.remove(id);
    }
  }

  private static Duration untilRenewal(Instant now, Instant expires) {
    var most = Duration.between(now, expires).dividedBy(QUARTERS).multipliedBy(QUARTERS - 1);
    return most.compareTo(PAUSE) < 0 ? PAUSE : most;
  }

  private void close(RemoteCalendar calendar, Channels.Open old) {
    try {
      calendar.unwatch(old.id(), old.resource());
      channels.remove(old.id());
    } catch (CalendarAway | CalendarRefused later) {
      LOG.info("Channel {} stays until it ends by itself", old.id());
    }
  }
}
