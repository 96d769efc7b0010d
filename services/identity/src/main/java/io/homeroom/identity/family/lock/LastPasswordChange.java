package io.homeroom.identity.family.lock;

import io.homeroom.identity.family.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody's password was last changed. Whoever asks keeps it from being changed until their
 * transaction ends; whoever notes it waits for those.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LastPasswordChange {
  private final JdbcClient jdbc;

  LastPasswordChange(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void note(PersonId person, Instant now) {
    jdbc.sql("update person set password_changed_at = :now where id = :person")
        .param("now", Timestamp.from(now))
        .param("person", person.value())
        .update();
  }

  public boolean isAfter(PersonId person, Instant proved) {
    return jdbc.sql(
            """
            select coalesce(password_changed_at >= :proved, false)
            from person where id = :person for share
            """)
        .param("proved", Timestamp.from(proved))
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }
}
