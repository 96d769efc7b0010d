package io.homeroom.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in the outbox, asked of the database when the metrics are read. */
final class OutboxMetrics implements MeterBinder {

  private final JdbcClient sql;

  OutboxMetrics(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "homeroom.outbox.entries", null, "select count(*) from outbox");
    gauge(
        registry,
        "homeroom.outbox.oldest.age",
        "seconds",
        """
        select coalesce((select extract(epoch from now() - created_at)
                         from outbox order by id limit 1), 0)
        """);
    gauge(
        registry,
        "homeroom.outbox.keys.retrying",
        null,
        "select count(*) from outbox_held_key where retry_at < 'infinity'");
    gauge(
        registry,
        "homeroom.outbox.keys.parked",
        null,
        "select count(*) from outbox_held_key where retry_at = 'infinity'");
  }

  private void gauge(MeterRegistry registry, String name, @Nullable String unit, String query) {
    Gauge.builder(name, () -> sql.sql(query).query(Double.class).single())
        .baseUnit(unit)
        .register(registry);
  }
}
