package io.homeroom.booking.feed;

import io.homeroom.platform.web.security.Role;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose feed has which address. */
@Repository
public class Feeds {
  private final JdbcClient jdbc;
  private final Clock clock;

  Feeds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new address; the one before is good for nothing. */
  public FeedToken make(Subscriber subscriber) {
    var token = FeedToken.next();
    jdbc.sql(
            """
            insert into feed (person_id, family_id, role, token_hash, made_at)
            values (:person, :family, :role, :hash, :now)
            on conflict (person_id) do update set family_id = excluded.family_id, role = excluded.role,
              token_hash = excluded.token_hash, made_at = excluded.made_at
            """)
        .param("person", subscriber.person())
        .param("family", subscriber.family(), Types.OTHER)
        .param("role", subscriber.role().name())
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return token;
  }

  /**
   * Whose it is.
   *
   * @throws FeedNotFound if it is nobody's
   */
  public Subscriber find(FeedToken token) {
    return jdbc.sql("select person_id, family_id, role from feed where token_hash = ?")
        .param(token.hash())
        .query(
            (row, _) ->
                new Subscriber(
                    row.getObject("person_id", UUID.class),
                    row.getObject("family_id", UUID.class),
                    Role.valueOf(row.getString("role"))))
        .optional()
        .orElseThrow(FeedNotFound::new);
  }

  /** That of somebody who works in the role no more. */
  public void end(UUID person, String role) {
    jdbc.sql("delete from feed where person_id = ? and role = upper(?)")
        .params(person, role)
        .update();
  }

  public void end(UUID person) {
    jdbc.sql("delete from feed where person_id = ?").param(person).update();
  }
}
