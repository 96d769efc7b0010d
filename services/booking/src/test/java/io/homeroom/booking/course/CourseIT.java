package io.homeroom.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.People;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class CourseIT {
  @Autowired People people;

  @Test
  void isDescribedAnewByItsCoachAlone() {
    var coach = people.coach();
    var path = "/api/booking/courses/" + coach.course();
    coach.client().put(path, Coach.course(3000), null).expect(428);
    coach.client().put(path, Coach.course(3000), "\"1\"").expect(200);
    coach.client().put(path, Coach.course(4000), "\"1\"").expect(412);
    people.coach().client().put(path, Coach.course(100), "\"2\"").expect(404, "not-found");
    assertThat(people.parent().get(path).json().at("/price/minor").asLong()).isEqualTo(3000);
  }

  @Test
  void keepsThePriceOfWhatIsPlanned() {
    var coach = people.coach(2500);
    var session = coach.session(1);
    coach
        .client()
        .put("/api/booking/courses/" + coach.course(), Coach.course(9900), "\"1\"")
        .expect(200);
    assertThat(people.family().hold(session).expect(201).json().path("minor").asLong())
        .isEqualTo(2500);
  }

  @Test
  void refusesWhatMakesNoSense() {
    var coach = people.coach();
    var course = new HashMap<>(Coach.course(100));
    course.put("maxAge", 3);
    coach.client().post("/api/booking/courses", course).expect(400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZ", "ISK", "KWD", "XAU"})
  void costsNothingInMoneyThatNobodyCanPay(String currency) {
    var course = new HashMap<>(Coach.course(100));
    course.put("price", Map.of("minor", 1000, "currency", currency));
    var answer =
        people.coach().client().post("/api/booking/courses", course).expect(400, "invalid-request");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("price.currency");
  }

  @ParameterizedTest
  @CsvSource({
    "0, EUR, 201",
    "1, EUR, 400",
    "49, EUR, 400",
    "50, EUR, 201",
    "17499, HUF, 400",
    "17500, HUF, 201",
    "30, GBP, 201"
  })
  void costsNothingOrWhatACardCanPay(long minor, String currency, int status) {
    var course = new HashMap<>(Coach.course(minor));
    course.put("price", Map.of("minor", minor, "currency", currency));
    var answer = people.coach().client().post("/api/booking/courses", course);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/errors/0/field").asString())
        .isEqualTo(status == 400 ? "price.minor" : "");
  }

  @Test
  void sellsNoCreditsThatACardCannotPay() {
    var coach = people.coach().client();
    var course = new HashMap<>(Coach.course(0));
    course.put("price", Map.of("minor", 0, "currency", "HUF"));
    var id = coach.post("/api/booking/courses", course).expect(201).id("courseId");
    var pack = new HashMap<String, Object>(Map.of("courseId", id, "credits", 4, "minor", 17_499));

    var refused = coach.post("/api/booking/packages", pack).expect(400, "invalid-request").json();
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("minor");
    assertThat(refused.path("detail").asString()).contains("17500");
    pack.put("minor", 17_500);
    coach.post("/api/booking/packages", pack).expect(201);
  }
}
