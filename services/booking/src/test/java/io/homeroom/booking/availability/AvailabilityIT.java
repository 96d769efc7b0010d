package io.homeroom.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class AvailabilityIT {
  @Autowired People people;

  @Test
  void findsByCourseSeatsSizeModeAndAge() {
    var coach = people.coach();
    var small = coach.session(30, 2);
    var big = coach.session(40, 20);

    assertThat(find(Map.of("courseId", coach.course()))).containsExactly(small, big);
    assertThat(find(Map.of("courseId", coach.course(), "seats", 3))).containsExactly(big);
    assertThat(find(Map.of("courseId", coach.course(), "cohortSize", 4))).containsExactly(small);
    assertThat(find(Map.of("courseId", coach.course(), "mode", "in-person"))).isEmpty();
    assertThat(find(Map.of("courseId", coach.course(), "age", 12))).hasSize(2);
    assertThat(find(Map.of("courseId", coach.course(), "age", 13))).isEmpty();
    var later = Instant.now().plus(Duration.ofHours(35)).toString();
    assertThat(find(Map.of("courseId", coach.course(), "from", later))).containsExactly(big);
    assertThat(find(Map.of("courseId", coach.course(), "to", later))).containsExactly(small);
  }

  @Test
  void leavesOutWhatIsFull() {
    var coach = people.coach();
    people.family().hold(coach.session(1)).expect(201);
    assertThat(find(Map.of("courseId", coach.course()))).isEmpty();
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
    var items =
        people.parent().post("/api/booking/availability", wish).expect(200).json().path("items");
    var found = new ArrayList<UUID>();
    items.forEach(item -> found.add(UUID.fromString(item.path("courseSessionId").asString())));
    return found;
  }
}
