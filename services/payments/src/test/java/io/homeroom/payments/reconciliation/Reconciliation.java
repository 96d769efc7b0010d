package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Providers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares when tests like, and looks at what is kept. */
@TestComponent
public class Reconciliation {
  private final Providers providers;
  private final ComparingProvider comparing;
  private final Reconciling reconciling;
  private final JdbcClient jdbc;
  private final Clock clock;

  Reconciliation(
      Providers providers,
      ComparingProvider comparing,
      Reconciling reconciling,
      JdbcClient jdbc,
      Clock clock) {
    this.providers = providers;
    this.comparing = comparing;
    this.reconciling = reconciling;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What differs by now, by the providers' ids; nothing is kept. */
  public List<String> differing() {
    var to = clock.instant().minus(Duration.ofMinutes(5));
    return providers.all().stream()
        .flatMap(provider -> comparing.differences(provider, to).stream())
        .map(Difference::id)
        .toList();
  }

  /** The whole job, as if it were night. */
  void run() {
    jdbc.sql("update shedlock set lock_until = locked_at where name = 'reconcile-payments'")
        .update();
    reconciling.reconcile();
  }

  /** How a difference stands that was found of that. */
  Optional<Boolean> stands(String about) {
    return jdbc.sql(
            "select gone_at is null from difference where about = ? order by id desc limit 1")
        .param(about)
        .query(Boolean.class)
        .optional();
  }

  long open() {
    return jdbc.sql("select count(*) from difference where gone_at is null")
        .query(Long.class)
        .single();
  }
}
