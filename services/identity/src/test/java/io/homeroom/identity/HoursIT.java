package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child is signed in within its hours and at no other time. */
@WholeService
class HoursIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void letsInAlwaysUnlessSomebodySaysOtherwise() {
    var child = playroom.teenager();
    assertThat(child.parent().get(child.path() + "/hours").expect(200).text("always"))
        .isEqualTo("true");
    playroom.signIn(child).expect(200);
  }

  @Test
  void showsTheParentWhatIsSet() {
    var child = playroom.teenager();
    set(child, "Asia/Tokyo", slot("monday", "20:00", "01:30")).expect(204);
    var shown = child.parent().get(child.path() + "/hours").expect(200);
    assertThat(shown.text("hours.timeZone")).isEqualTo("Asia/Tokyo");
    assertThat(shown.text("hours.windows.0.day")).isEqualTo("monday");
    assertThat(shown.text("hours.windows.0.to")).isEqualTo("01:30");
    child.parent().delete(child.path() + "/hours").expect(204);
    playroom.signIn(child).expect(200);
  }

  @Test
  void refusesOutsideHoursButOnlyWhoKnowsThePin() {
    var child = playroom.teenager();
    set(child, "UTC").expect(204);
    playroom.signIn(child).expect(403, "outside-hours");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");
  }

  @Test
  void endsOpenSessionsWhenTheirTimeIsOver() {
    var child = playroom.teenager();
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var window = slot(day(now), time(now), time(now.plusHours(1)));
    set(child, "UTC", window).expect(204);
    var open = playroom.signIn(child).expect(200);
    assertThat(playroom.isActive(open)).isTrue();

    clock.advance(Duration.ofHours(1));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !playroom.isActive(open));
    playroom.signIn(child).expect(403, "outside-hours");
    clock.advance(Duration.ofDays(7).minusHours(1));
    playroom.signIn(child).expect(200);
  }

  @Test
  void refusesToRefreshOutsideHours() {
    var child = playroom.teenager();
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    set(child, "UTC", slot(day(now), time(now), time(now.plusHours(1)))).expect(204);
    var open = playroom.signIn(child).expect(200);
    clock.advance(Duration.ofHours(1));
    households
        .api()
        .post("/api/auth/refresh", Map.of("refreshToken", open.text("refreshToken")))
        .expect(401, "invalid-refresh-token");
  }

  @Test
  void endsOpenSessionsWhenTheHoursChange() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    set(child, "UTC", slot(day(now), time(now), time(now.plusHours(2)))).expect(204);
    assertThat(playroom.isActive(open)).isTrue();
    set(child, "UTC").expect(204);
    assertThat(playroom.isActive(open)).isFalse();
  }

  @Test
  void takesNoTimeThatIsNone() {
    var child = playroom.teenager();
    set(child, "Middle-earth/Shire").expect(400, "invalid-request");
    set(child, "+02:00").expect(400, "invalid-request");
    set(child, "UTC", slot("monday", "24:00", "25:00")).expect(400, "invalid-request");
    set(child, "UTC", slot("someday", "10:00", "11:00")).expect(400);
    set(child, "UTC", Collections.nCopies(43, slot("monday", "10:00", "11:00")).toArray(Map[]::new))
        .expect(400, "invalid-request");
    playroom.signIn(child).expect(200);
  }

  private static Answer set(Youngster child, String zone, Map<?, ?>... windows) {
    var form = Map.of("timeZone", zone, "windows", List.of(windows));
    return child.parent().put(child.path() + "/hours", form);
  }

  private static Map<String, String> slot(String day, String from, String to) {
    return Map.of("day", day, "from", from, "to", to);
  }

  private static String day(OffsetDateTime then) {
    return then.getDayOfWeek().name().toLowerCase(Locale.ROOT);
  }

  private static String time(OffsetDateTime then) {
    return then.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
