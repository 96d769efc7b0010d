package io.homeroom.payments.dispute;

import io.homeroom.payments.provider.Happening.DisputeWon;
import io.homeroom.payments.provider.Happening.Disputed;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken back of payments, what of it came back, and who was right in the end. */
@Repository
class Disputes {
  private final JdbcClient jdbc;

  Disputes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void take(Disputed told) {
    jdbc.sql(
            """
            insert into dispute (id, payment_id, currency, minor, taken_at) values (?, ?, ?, ?, ?)
            on conflict (id) do update set taken_at = excluded.taken_at
            """)
        .params(
            told.disputeId(),
            told.paymentId(),
            told.currency(),
            told.minor(),
            Timestamp.from(told.at()))
        .update();
  }

  void giveBack(String id, String payment, Taken money) {
    jdbc.sql(
            """
            insert into dispute (id, payment_id, currency, minor, returned) values (?, ?, ?, ?, true)
            on conflict (id) do update set returned = true
            """)
        .params(id, payment, money.currency(), money.minor())
        .update();
  }

  void win(String payment, DisputeWon told) {
    jdbc.sql(
            """
            insert into dispute_won (id, payment_id, at) values (?, ?, ?) on conflict do nothing
            """)
        .params(told.disputeId(), payment, Timestamp.from(told.at()))
        .update();
  }

  boolean isWonSince(String payment, Instant at) {
    return jdbc.sql("select count(*) from dispute_won where payment_id = ? and at >= ?")
            .params(payment, Timestamp.from(at))
            .query(Long.class)
            .single()
        > 0;
  }

  /** What was taken until then and has not come back. */
  List<Taken> outUntil(String payment, Instant until) {
    return jdbc.sql(
            """
            select id, minor, currency from dispute
            where payment_id = ? and taken_at <= ? and not returned
            """)
        .params(payment, Timestamp.from(until))
        .query(
            (row, _) ->
                new Taken(row.getString("id"), row.getLong("minor"), row.getString("currency")))
        .list();
  }

  /** Whether anything of it is out. */
  boolean isOut(String payment) {
    return jdbc.sql(
                """
                select count(*) from dispute
                where payment_id = ? and taken_at is not null and not returned
                """)
            .param(payment)
            .query(Long.class)
            .single()
        > 0;
  }
}
