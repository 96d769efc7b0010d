package io.homeroom.payments.subscription.family;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parents who belong to a family no more, and what of theirs is still to be ended. */
@Repository
public class Leavers {
  private final JdbcClient jdbc;

  Leavers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From now on what they pay for is to be ended. */
  public void leave(UUID family, UUID person, Instant now) {
    jdbc.sql(
            """
            insert into leaver (family_id, person_id, left_at, due_at)
            values (:family, :person, :now, :now)
            on conflict (family_id, person_id) do update set due_at = :now
            """)
        .param("family", family)
        .param("person", person)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** They belong to it again. */
  public void welcomeBack(UUID family, UUID person) {
    jdbc.sql("delete from leaver where family_id = ? and person_id = ?")
        .params(family, person)
        .update();
  }

  public boolean hasLeft(UUID family, UUID person) {
    return jdbc.sql("select count(*) from leaver where family_id = ? and person_id = ?")
            .params(family, person)
            .query(Long.class)
            .single()
        > 0;
  }

  /** What they pay for has changed: if they have left, it is looked at again. */
  public void lookAgain(UUID family, UUID person, Instant now) {
    jdbc.sql("update leaver set due_at = ? where family_id = ? and person_id = ?")
        .params(Timestamp.from(now), family, person)
        .update();
  }

  /** There is nothing to do before that moment, or ever, unless something has changed since. */
  public void settle(Leaver leaver, @Nullable Instant next) {
    jdbc.sql(
            """
            update leaver set due_at = :next
            where family_id = :family and person_id = :person and due_at = :taken
            """)
        .param("next", next == null ? null : Timestamp.from(next), Types.TIMESTAMP)
        .param("family", leaver.familyId())
        .param("person", leaver.personId())
        .param("taken", Timestamp.from(leaver.dueAt()))
        .update();
  }

  /** Those to be looked at; each is taken by one instance, until it is due again. */
  public List<Leaver> takeDue(Instant now, Duration pause, int most) {
    return jdbc
        .sql(
            """
            update leaver set due_at = :again
            where (family_id, person_id) in (select family_id, person_id from leaver
              where due_at <= :now order by due_at limit :most for update skip locked)
            returning family_id, person_id, due_at
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(Leaver.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
