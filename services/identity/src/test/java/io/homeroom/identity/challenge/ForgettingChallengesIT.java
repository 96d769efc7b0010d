package io.homeroom.identity.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class ForgettingChallengesIT {
  @Autowired Households households;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ForgettingChallenges forgetting;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void removesWhatNobodyCanAnswerForADay() {
    var ada = households.register();
    ada.home().post("/api/auth/step-up", null).expect(202);
    clock.advance(Challenge.VALIDITY.plusDays(1).minusMinutes(1));
    forgetting.forget();
    assertThat(challengesOf(ada)).isOne();
    clock.advance(Duration.ofMinutes(2));
    forgetting.forget();
    assertThat(challengesOf(ada)).isZero();
  }

  private long challengesOf(Household parent) {
    return jdbc.sql("select count(*) from challenge where person_id = ?")
        .param(parent.personId())
        .query(Long.class)
        .single();
  }
}
