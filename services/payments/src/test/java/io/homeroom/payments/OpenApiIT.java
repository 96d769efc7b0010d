package io.homeroom.payments;

import io.homeroom.platform.test.OpenApiContract;
import io.homeroom.platform.test.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committed description is what the service says of itself. */
@PaymentsTest
class OpenApiIT {
  @Autowired People people;
  @Autowired Tokens tokens;

  @Test
  void isDescribedAsItIs() {
    var anybody = people.client(tokens.parent(UUID.randomUUID(), UUID.randomUUID()));
    OpenApiContract.check(anybody.get(OpenApiContract.PATH).expect(200).body());
  }
}
