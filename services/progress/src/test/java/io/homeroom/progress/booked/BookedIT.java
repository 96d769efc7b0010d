package io.homeroom.progress.booked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.progress.BookingTold;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

/** What booking has told, as parents see it on their dashboard. */
@ProgressTest
class BookedIT {
  @Autowired Families families;
  @Autowired Directory directory;
  @Autowired BookingTold told;
  @Autowired ForgettingSeats forgetting;
  @Autowired ApplicationEventPublisher events;
  @Autowired MovableClock clock;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final UUID booking = UUID.randomUUID();
  private Family family;
  private UUID child;

  @BeforeEach
  void register() {
    family = families.register();
    child = family.child().id();
    directory.learn(family.child(), now);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void showsTheNextSessionsOfEachChild() {
    var sibling = families.sibling(family.child());
    directory.learn(sibling, now.plusSeconds(1));
    told.seats("seat-confirmed", UUID.randomUUID(), List.of(child), in(-1), now);
    for (var day = 7; day > 0; day--) {
      told.seats("seat-confirmed", UUID.randomUUID(), List.of(child), in(day), now);
    }
    told.seats("seat-confirmed", booking, List.of(child, sibling.id()), in(2), now);

    awaitStarts(0, in(1), in(2), in(2), in(3), in(4));
    awaitStarts(1, in(2));
    var shared = sessions(1).getFirst();
    assertThat(shared.path("bookingId").asString()).isEqualTo(booking.toString());
    assertThat(shared.path("courseTitle").asString()).isEqualTo("Robots");
    assertThat(shared.path("zone").asString()).isEqualTo("Europe/Berlin");
  }

  @Test
  void followsASeatUntilItIsLost() {
    told.seats("seat-confirmed", booking, List.of(child), in(1), now);
    awaitStarts(0, in(1));
    told.seats("session-moved", booking, List.of(child), in(2), now.plusSeconds(1));
    awaitStarts(0, in(2));
    told.seats("seat-rescheduled", booking, List.of(child), in(3), now.plusSeconds(2));
    awaitStarts(0, in(3));
    told.seats("seat-cancelled", booking, List.of(child), in(3), now.plusSeconds(3));
    awaitStarts(0);
  }

  @Test
  void knowsOfALossThatWasToldBriefly() {
    told.briefLoss(booking, List.of(child), now.plusSeconds(1));
    told.seats("seat-confirmed", booking, List.of(child), in(1), now);
    told.seats("seat-confirmed", UUID.randomUUID(), List.of(child), in(2), now);
    awaitStarts(0, in(2));
  }

  @Test
  void showsTheCreditsThatAreLeft() {
    var course = UUID.randomUUID();
    var id = family.child().family();
    told.credits(id, course, 4, 1);
    await().until(() -> credits().path(0).path("credits").asInt() == 4);
    assertThat(credits().path(0).path("courseId").asString()).isEqualTo(course.toString());
    assertThat(credits().path(0).path("courseTitle").asString()).isEqualTo("Robots");
    told.credits(id, course, 0, 2);
    await().until(() -> credits().isEmpty());
  }

  @Test
  void forgetsWhatIsLongPast() {
    told.seats("seat-confirmed", booking, List.of(child), in(1), now);
    told.seats("seat-confirmed", UUID.randomUUID(), List.of(child), in(3), now);
    awaitStarts(0, in(1), in(3));
    clock.advance(Duration.ofDays(32));

    forgetting.forgetPast();

    clock.reset();
    awaitStarts(0, in(3));
  }

  @Test
  void forgetsAChildThatHasGone() {
    told.seats("seat-confirmed", booking, List.of(child), in(1), now);
    awaitStarts(0, in(1));

    events.publishEvent(new ChildGone(family.child()));

    assertThat(sessions(0)).isEmpty();
  }

  private Instant in(int days) {
    return now.plus(Duration.ofDays(days));
  }

  /** The sessions that are shown of a child begin then. */
  private void awaitStarts(int index, Instant... starts) {
    await()
        .untilAsserted(
            () ->
                assertThat(sessions(index))
                    .extracting(session -> Instant.parse(session.path("startsAt").asString()))
                    .containsExactly(starts));
  }

  private List<JsonNode> sessions(int index) {
    return dashboard().path("children").path(index).path("courseSessions").valueStream().toList();
  }

  private JsonNode credits() {
    return dashboard().path("credits");
  }

  private JsonNode dashboard() {
    return family.parent().get("/api/parent/dashboard").expect(200).json();
  }
}
