package io.homeroom.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class ForgettingApplicationsIT {
  @Autowired Households households;
  @Autowired Applying applying;
  @Autowired ForgettingApplications forgetting;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void removesWhatLedToNothingAfterHalfAYearWithItsKey() {
    var withdrawn = submit();
    applying.withdraw(withdrawn.person(), withdrawn.id());
    var undecided = submit();

    clock.advance(ForgettingApplications.KEPT.minus(Duration.ofMinutes(1)));
    forgetting.forget();
    assertThat(keys(withdrawn)).isOne();
    clock.advance(Duration.ofMinutes(2));
    forgetting.forget();

    assertThat(rows(withdrawn)).isZero();
    assertThat(keys(withdrawn)).isZero();
    assertThat(rows(undecided)).isOne();
  }

  private KnownApplication submit() {
    return applying.apply(
        new PersonId(households.register().personId()),
        ApplicationKind.COACH,
        new Presentation("Ada", "I teach", List.of(), "mornings"));
  }

  private long rows(KnownApplication application) {
    return count("select count(*) from application where id = ?", application);
  }

  private long keys(KnownApplication application) {
    return count("select count(*) from family_key where family_id = ?", application);
  }

  private long count(String sql, KnownApplication application) {
    return jdbc.sql(sql).param(application.id().value()).query(Long.class).single();
  }
}
