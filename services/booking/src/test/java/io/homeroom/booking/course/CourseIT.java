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
  @CsvSource({"0, 201", "1, 400", "49, 400", "50, 201"})
  void costsNothingOrWhatACardCanPay(long minor, int status) {
    var answer = people.coach().client().post("/api/booking/courses", Coach.course(minor));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/errors/0/field").asString())
        .isEqualTo(status == 400 ? "price.minor" : "");
  }
}
