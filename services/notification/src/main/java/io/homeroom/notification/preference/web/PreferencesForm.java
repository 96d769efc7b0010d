package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.preference.Preferences;
import io.homeroom.notification.preference.QuietHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody wants from now on. */
record PreferencesForm(
    @Nullable @Valid Hours quietHours,
    @NotNull @Size(max = 10) List<@NotNull @Valid Choice> kinds) {

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /**
   * Hours of each day in which nothing is pushed or mailed.
   *
   * @param from such as {@code 21:00}
   * @param zone where the person lives, such as {@code Europe/Berlin}
   */
  record Hours(
      @NotNull @Pattern(regexp = TIME, message = "must be a time of day such as 21:00") String from,
      @NotNull @Pattern(regexp = TIME, message = "must be a time of day such as 07:00") String to,
      @NotNull @Size(max = 50) String zone) {

    QuietHours toQuietHours() {
      return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), zoneId());
    }

    private ZoneId zoneId() {
      try {
        return ZoneId.of(zone);
      } catch (DateTimeException unknown) {
        throw new UnknownTimeZone();
      }
    }
  }

  /**
   * Whether notices of a kind are pushed and mailed; what is essential and security are in any
   * case.
   */
  record Choice(@NotNull NoticeKind kind, @NotNull Boolean push, @NotNull Boolean mail) {}

  Preferences toPreferences() {
    return new Preferences(
        quietHours == null ? null : quietHours.toQuietHours(),
        kindsThat(choice -> !choice.push()),
        kindsThat(choice -> !choice.mail()));
  }

  private Set<NoticeKind> kindsThat(Predicate<Choice> refuse) {
    return kinds.stream()
        .filter(refuse)
        .map(Choice::kind)
        .filter(NoticeKind.optional()::contains)
        .collect(Collectors.toSet());
  }
}
