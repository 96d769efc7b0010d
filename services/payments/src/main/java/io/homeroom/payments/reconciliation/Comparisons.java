package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when each provider's list has been compared in whole. */
@Repository
class Comparisons {
  private final JdbcClient jdbc;

  Comparisons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> until(Provider provider) {
    return jdbc.sql("select until from comparison where provider = ?")
        .param(provider.name())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  void done(Provider provider, Instant until) {
    jdbc.sql(
            """
            insert into comparison (provider, until) values (:provider, :until)
            on conflict (provider) do update set until = :until
            """)
        .param("provider", provider.name())
        .param("until", Timestamp.from(until))
        .update();
  }
}
