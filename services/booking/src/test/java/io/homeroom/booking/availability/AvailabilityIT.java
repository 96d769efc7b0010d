package io.homeroom.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BookingTest
class AvailabilityIT {
  @Autowired People people;
  @Autowired MovableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void findsByCourseSeatsSizeModeAndAge() {
    var coach = people.coach();
    var small = coach.session(30, 2);
    var big = coach.session(40, 20);

    assertThat(find(Map.of("courseId", coach.course()))).containsExactly(small, big);
    assertThat(find(Map.of("courseId", coach.course(), "seats", 3))).containsExactly(big);
    assertThat(find(Map.of("courseId", coach.course(), "cohortSize", 4))).containsExactly(small);
    assertThat(find(Map.of("courseId", coach.course(), "mode", "online"))).hasSize(2);
    assertThat(find(Map.of("courseId", coach.course(), "mode", "in-person"))).isEmpty();
    assertThat(find(Map.of("courseId", coach.course(), "age", 7))).isEmpty();
    assertThat(find(Map.of("courseId", coach.course(), "age", 8))).hasSize(2);
    assertThat(find(Map.of("courseId", coach.course(), "age", 12))).hasSize(2);
    assertThat(find(Map.of("courseId", coach.course(), "age", 13))).isEmpty();
    var later = Instant.now().plus(Duration.ofHours(35)).toString();
    assertThat(find(Map.of("courseId", coach.course(), "from", later))).containsExactly(big);
    assertThat(find(Map.of("courseId", coach.course(), "to", later))).containsExactly(small);
  }

  @Test
  void leavesOutWhatIsFullUnlessThatIsAskedFor() {
    var coach = people.coach();
    var full = coach.session(30, 1);
    var spacious = coach.session(40, 2);
    people.family().hold(full).expect(201);
    people.family().hold(spacious).expect(201);

    assertThat(find(Map.of("courseId", coach.course(), "full", false))).containsExactly(spacious);
    var wish = Map.<String, Object>of("courseId", coach.course(), "full", true);
    assertThat(find(wish)).containsExactly(full, spacious);
    assertThat(items(wish).valueStream().map(it -> it.path("free").asInt())).containsExactly(0, 1);
    var two = Map.<String, Object>of("courseId", coach.course(), "seats", 2);
    assertThat(find(two)).isEmpty();
    assertThat(find(Map.of("courseId", coach.course(), "seats", 2, "full", true)))
        .containsExactly(spacious);
  }

  @Test
  void leavesOutWhatWasCalledOffOrHasBegun() {
    var coach = people.coach();
    var begun = coach.session(30, 1);
    var calledOff = coach.session(40, 1);
    var toCome = coach.session(50, 1);
    coach.client().post("/api/sessions/" + calledOff + "/cancellation", Map.of()).expect(200);
    var wish = Map.<String, Object>of("courseId", coach.course(), "full", true);
    assertThat(find(wish)).containsExactly(begun, toCome);

    clock.advance(Duration.ofHours(31));

    assertThat(find(wish)).containsExactly(toCome);
  }

  @Test
  void goesOnPageByPage() {
    var coach = people.coach();
    var sessions = List.of(coach.session(30, 1), coach.session(40, 1), coach.session(50, 1));
    var wish = Map.of("courseId", coach.course());
    var first = people.parent().post("/api/booking/availability?limit=2", wish).expect(200).json();
    var rest =
        people
            .parent()
            .post("/api/booking/availability?limit=2&cursor=" + first.path("next").asString(), wish)
            .expect(200)
            .json();
    assertThat(first.path("items")).hasSize(2);
    assertThat(rest.at("/items/0/courseSessionId").asString())
        .isEqualTo(sessions.get(2).toString());
  }

  private List<UUID> find(Map<String, Object> wish) {
    return items(wish)
        .valueStream()
        .map(item -> UUID.fromString(item.path("courseSessionId").asString()))
        .toList();
  }

  private JsonNode items(Map<String, Object> wish) {
    return people.parent().post("/api/booking/availability", wish).expect(200).json().path("items");
  }
}
