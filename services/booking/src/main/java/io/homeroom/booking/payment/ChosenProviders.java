package io.homeroom.booking.payment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * By whom families want to pay, by the references of their checkouts: what they have said last and
 * payments has not refused.
 */
@Repository
class ChosenProviders {
  private final JdbcClient jdbc;

  ChosenProviders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void choose(String reference, Provider provider) {
    jdbc.sql(
            """
            insert into chosen_provider (reference, provider) values (?, ?)
            on conflict (reference) do update set provider = excluded.provider
            """)
        .params(reference, provider.name())
        .update();
  }

  /** Null if nobody has chosen. */
  @Nullable Provider of(String reference) {
    return jdbc.sql("select provider from chosen_provider where reference = ?")
        .param(reference)
        .query(Provider.class)
        .optional()
        .orElse(null);
  }
}
