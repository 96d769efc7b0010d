package io.homeroom.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class CourseTitlesIT {
  @Autowired People people;
  @Autowired CourseTitles titles;
  @Autowired MovableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void areThoseOfAMinuteAgoAtMost() {
    var coach = people.coach();
    var course = new CourseId(coach.course());
    var former = titles.of(course);
    var anew = new HashMap<>(Coach.course(100));
    anew.put("title", "Robots that dance");
    coach.client().put("/api/booking/courses/" + course.value(), anew, "\"1\"").expect(200);

    assertThat(titles.of(course)).isEqualTo(former);
    clock.advance(Duration.ofSeconds(61));
    assertThat(titles.of(course)).isEqualTo("Robots that dance");
  }
}
