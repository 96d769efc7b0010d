package io.homeroom.identity;

import io.homeroom.platform.test.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committed description is what the service says of itself. */
@WholeService
class OpenApiIT {
  @Autowired Households households;

  @Test
  void isDescribedAsItIs() {
    OpenApiContract.check(households.api().get(OpenApiContract.PATH).expect(200).body());
  }
}
