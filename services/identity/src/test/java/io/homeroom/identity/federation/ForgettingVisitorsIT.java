package io.homeroom.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Outside;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who went away halfway, does not stay at Keycloak. */
@WholeService
class ForgettingVisitorsIT {
  @Autowired Outside outside;
  @Autowired MovableClock clock;
  @Autowired ForgettingVisitors forgetting;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void removesVisitorsWhoseCodesNobodyHasRedeemed() {
    outside.comeFrom("google", outside.somebody());
    forgetting.forget();
    assertThat(outside.visitors()).isNotEmpty();
    clock.advance(Duration.ofMinutes(3));
    forgetting.forget();
    assertThat(outside.visitors()).isEmpty();
  }
}
