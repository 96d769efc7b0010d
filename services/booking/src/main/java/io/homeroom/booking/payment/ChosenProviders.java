package io.homeroom.booking.payment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * By whom families want to pay, by the references of their checkouts. Payments takes no other for a
 * checkout that it has begun.
 */
@Repository
public class ChosenProviders {
  private final JdbcClient jdbc;

  ChosenProviders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void choose(String reference, Provider provider) {
    jdbc.sql(
            """
            insert into chosen_provider (reference, provider) values (?, ?)
            on conflict (reference) do update set provider = excluded.provider
            """)
        .params(reference, provider.name())
        .update();
  }

  /** Whether there is another one, by whom it can be paid if this one does not take it. */
  public boolean leavesAnother(String reference) {
    return of(reference) == Provider.PAYPAL;
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
