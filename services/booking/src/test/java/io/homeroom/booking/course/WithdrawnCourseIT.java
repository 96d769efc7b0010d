package io.homeroom.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A coach offers a course no more. */
@BookingTest
class WithdrawnCourseIT {
  @Autowired People people;

  private Coach coach;
  private String path;

  @BeforeEach
  void offer() {
    coach = people.coach();
    path = "/api/booking/courses/" + coach.course();
  }

  @Test
  void isListedToItsCoachAlone() {
    assertThat(listedTo(people.parent())).hasSize(1);
    people.coach().client().delete(path).expect(404, "not-found");
    coach.client().delete(path).expect(204);
    coach.client().delete(path).expect(204);

    assertThat(listedTo(people.parent())).isEmpty();
    assertThat(listedTo(people.coach().client())).isEmpty();
    assertThat(listedTo(coach.client())).hasSize(1);
    assertThat(listedTo(coach.client()).get(0).path("withdrawn").asBoolean()).isTrue();
    assertThat(people.parent().get(path).expect(200).json().path("withdrawn").asBoolean()).isTrue();
  }

  @Test
  void keepsItsSessionsAndSellsNoCredits() {
    var session = coach.session(2);
    coach.client().post("/api/booking/packages", pack()).expect(201);
    coach.client().delete(path).expect(204);

    var packages = people.parent().get("/api/booking/packages/of/" + coach.course()).expect(200);
    assertThat(packages.json().path("packages")).isEmpty();
    coach.client().post("/api/booking/packages", pack()).expect(409, "course-withdrawn");
    people.family().hold(session).expect(201);
    people.family().hold(coach.session(200, 1)).expect(201);
  }

  @Test
  void isOfferedAgainByDescribingItAnew() {
    coach.client().delete(path).expect(204);

    coach.client().put(path, Coach.course(3000), "\"1\"").expect(412);
    coach.client().put(path, Coach.course(3000), "\"2\"").expect(200);

    assertThat(listedTo(people.parent())).hasSize(1);
    coach.client().post("/api/booking/packages", pack()).expect(201);
  }

  private Map<String, Object> pack() {
    return Map.of("courseId", coach.course(), "credits", 4, "minor", 9000);
  }

  private JsonNode listedTo(Client client) {
    var list = client.get("/api/booking/courses?coachId=" + coach.id()).expect(200);
    return list.json().path("items");
  }
}
