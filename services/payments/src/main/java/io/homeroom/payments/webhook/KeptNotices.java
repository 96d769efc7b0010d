package io.homeroom.payments.webhook;

import io.homeroom.payments.provider.Notices.Head;
import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every notice that came, once by its id. */
@Repository
class KeptNotices {

  /** What became of it. */
  enum Outcome {
    APPLIED,
    UNKNOWN,
    GIVEN_UP
  }

  /** Providers hang up after some more. */
  private static final int PATIENCE_SECONDS = 3;

  private final JdbcClient jdbc;

  KeptNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it had not come before. */
  boolean keep(Provider provider, Head head, String payload, Instant now, Instant due) {
    return jdbc.sql(
                """
                insert into webhook_event (id, provider, type, payload, received_at, due_at)
                values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """)
            .withQueryTimeout(PATIENCE_SECONDS)
            .params(
                head.id(),
                provider.name(),
                head.type(),
                payload,
                Timestamp.from(now),
                Timestamp.from(due))
            .update()
        == 1;
  }

  /** Nobody else has it then, until the transaction ends. */
  Optional<Notice> take(String id) {
    return jdbc.sql(
            """
            select id, provider, type, payload, attempts from webhook_event
            where id = ? and state = 'RECEIVED' for update skip locked
            """)
        .param(id)
        .query(Notice.class)
        .optional();
  }

  /** What has been applied stands elsewhere: its body, which may name people, is dropped. */
  void settle(String id, Outcome outcome) {
    jdbc.sql(
            """
            update webhook_event set state = :state, due_at = null,
              payload = case when :applied then '' else payload end
            where id = :id
            """)
        .param("state", outcome.name())
        .param("applied", outcome == Outcome.APPLIED)
        .param("id", id)
        .update();
  }

  /** Drops the bodies of those that nobody could make anything of. */
  int dropBodies(Instant before) {
    return jdbc.sql(
            """
            update webhook_event set payload = ''
            where received_at < ? and payload <> '' and state <> 'RECEIVED'
            """)
        .param(Timestamp.from(before))
        .update();
  }

  /** Tries it again after 1, 2, 4 ... seconds; how often it has been tried now. */
  int postpone(String id, Instant now, Duration longest) {
    return jdbc.sql(
            """
            update webhook_event
            set attempts = attempts + 1,
              due_at = cast(:now as timestamptz) + make_interval(secs => least(:longest, power(2, least(attempts, 20))))
            where id = :id and state = 'RECEIVED' returning attempts
            """)
        .param("now", Timestamp.from(now))
        .param("longest", (double) longest.toSeconds())
        .param("id", id)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Those to be applied; each is taken by one instance, until it is due again. */
  List<String> takeDue(Instant now, Duration pause, int most) {
    return jdbc
        .sql(
            """
            update webhook_event set due_at = :again
            where id in (select id from webhook_event where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning id
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
