package io.homeroom.payments.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.payments.provider.Notices.Head;
import io.homeroom.payments.provider.Provider;
import io.homeroom.platform.sealing.Safe;
import io.homeroom.platform.sealing.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every notice that came, once by its id. Its body names people, so it is sealed. */
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
  private final Safe safe;

  KeptNotices(
      JdbcClient jdbc,
      @Value("${homeroom.webhook.key}") String key,
      @Value("${homeroom.webhook.other-keys:}") List<String> others) {
    this.jdbc = jdbc;
    this.safe = new Safe(key, others);
  }

  /** Whether it had not come before. */
  boolean keep(Provider provider, Head head, String payload, Instant now, Instant due) {
    var sealed = safe.seal(payload.getBytes(UTF_8), place(head.id()));
    return jdbc.sql(
                """
                insert into webhook_event (id, provider, type, sealed, key_id, received_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """)
            .withQueryTimeout(PATIENCE_SECONDS)
            .params(
                head.id(),
                provider.name(),
                head.type(),
                sealed.bytes(),
                safe.key(),
                Timestamp.from(now),
                Timestamp.from(due))
            .update()
        == 1;
  }

  /** Nobody else has it then, until the transaction ends. */
  Optional<Notice> take(String id) {
    return jdbc.sql(
            """
            select id, provider, type, sealed, key_id, payload from webhook_event
            where id = ? and state = 'RECEIVED' for update skip locked
            """)
        .param(id)
        .query(this::notice)
        .optional();
  }

  private Notice notice(ResultSet row, int number) throws SQLException {
    var id = row.getString("id");
    var provider = Provider.valueOf(row.getString("provider"));
    return new Notice(id, provider, row.getString("type"), body(row, id));
  }

  /** What an instance of former days has kept is plain. */
  private String body(ResultSet row, String id) throws SQLException {
    var bytes = row.getBytes("sealed");
    return bytes == null
        ? row.getString("payload")
        : new String(safe.open(new Sealed(bytes, row.getString("key_id")), place(id)), UTF_8);
  }

  /** Where its body is sealed for. */
  static String place(String id) {
    return "webhook_event|" + id;
  }

  /** What has been applied stands elsewhere: its body, which may name people, is dropped. */
  void settle(String id, Outcome outcome) {
    jdbc.sql(
            """
            update webhook_event set state = :state, due_at = null,
              sealed = case when :applied then null else sealed end,
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
            update webhook_event set sealed = null, payload = ''
            where received_at < ? and (sealed is not null or payload <> '') and state <> 'RECEIVED'
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
