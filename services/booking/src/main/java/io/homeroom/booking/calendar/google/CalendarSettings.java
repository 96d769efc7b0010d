package io.homeroom.booking.calendar.google;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which calendar is written, and by whom.
 *
 * @param url where the API is
 * @param id the calendar's; without it there is none
 * @param account the service account's key, as Google hands it out in JSON
 * @param subject for whom the account acts; without one it can make no rooms
 */
@ConfigurationProperties("homeroom.calendar")
record CalendarSettings(
    URI url,
    @DefaultValue("") String id,
    @DefaultValue("") String account,
    @Nullable String subject,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("5s") Duration readTimeout) {

  @Override
  public String toString() {
    return "CalendarSettings[" + id + " at " + url + "]";
  }
}
