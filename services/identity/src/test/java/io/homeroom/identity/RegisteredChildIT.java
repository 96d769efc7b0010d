package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class RegisteredChildIT {
  @Autowired Households households;
  @Autowired Playroom playroom;

  @Test
  void tellsServicesWhoseChildItIs() {
    var child = playroom.teenager();
    var path = "/internal/children/" + child.id();

    var told = households.service("progress").get(path).expect(200);
    assertThat(told.text("familyId")).isEqualTo(child.household().familyId().toString());
    households.service("progress").get("/internal/children/" + UUID.randomUUID()).expect(404);
    child.parent().get(path).expect(403);
    households.api().get(path).expect(401);
  }
}
