package io.homeroom.booking;

import io.homeroom.platform.test.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committed description is what the service says of itself. */
@BookingTest
class OpenApiIT {
  @Autowired People people;

  @Test
  void isDescribedAsItIs() {
    OpenApiContract.check(people.parent().get(OpenApiContract.PATH).expect(200).body());
  }
}
