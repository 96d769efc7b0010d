package io.homeroom.booking.calendar.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class ChannelIT {
  @Autowired CalendarOffice office;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private Listener listener;

  @BeforeEach
  void listen() {
    listener = new Listener(office, environment, jdbc);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void isHeardByWhoKnowsItsSecretAlone() {
    var id = Listener.id(listener.channel());
    var token = listener.channel().path("token").asString();
    assertThat(listener.tell(id, token)).isEqualTo(204);
    assertThat(listener.tell(id, token)).isEqualTo(204);
    var off = token.substring(1) + (token.endsWith("A") ? "B" : "A");
    assertThat(listener.tell(id, off)).isEqualTo(404);
    assertThat(listener.tell(id, "")).isEqualTo(404);
    assertThat(listener.tell(UUID.randomUUID().toString(), token)).isEqualTo(404);
    assertThat(listener.tell("channel", token)).isEqualTo(404);
  }

  @Test
  void keepsItsSecretToItself() {
    var token = listener.channel().path("token").asString();
    assertThat(token).hasSizeGreaterThan(40);
    var kept =
        jdbc.sql("select string_agg(c::text, ' ') from calendar_channel c")
            .query(String.class)
            .single();
    assertThat(kept).isNotEmpty().doesNotContain(token);
  }

  @Test
  void isFollowedByAnotherBeforeItEnds() {
    var first = listener.anotherChannel();
    clock.advance(Duration.ofDays(6));
    await().until(() -> !Listener.id(listener.channel()).equals(Listener.id(first)));
    await()
        .until(
            () ->
                office.channels().stream()
                    .noneMatch(it -> Listener.id(it).equals(Listener.id(first))));
    clock.reset();
    listener.tell();
    assertThat(listener.tell(Listener.id(first), first.path("token").asString())).isEqualTo(404);
  }
}
