package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class FirstDayIT {
  @Autowired Households households;

  @Test
  void aParentRegistersSignsInAndSeesTheFamily() {
    var parent = households.register();
    var api = households.api();

    var tokens = api.post("/api/auth/login", parent.credentials()).expect(200);
    var family = api.as(tokens.text("accessToken")).get("/api/family").expect(200);
    assertThat(family.text("familyId")).isEqualTo(parent.familyId().toString());
    assertThat(family.json().at("/parents/0/email").asString()).isEqualTo(parent.email());
    assertThat(family.json().path("children")).isEmpty();
  }
}
