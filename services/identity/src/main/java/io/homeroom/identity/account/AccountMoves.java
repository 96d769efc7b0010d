package io.homeroom.identity.account;

import io.homeroom.identity.family.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that do not say yet what is true of somebody. */
@Component
public class AccountMoves {

  /** {@code mark}: another one each time that something has changed. */
  record Move(PersonId person, UUID mark) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountMoves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Family or role of somebody has changed: their account is to say so, soon after the commit. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(PersonId person) {
    jdbc.sql(
            """
            insert into account_move (person_id, mark, requested_at)
            values (:person, :mark, :now)
            on conflict (person_id) do update
              set mark = excluded.mark, requested_at = excluded.requested_at
            """)
        .param("person", person.value())
        .param("mark", UUID.randomUUID())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  @Transactional(readOnly = true)
  List<Move> find() {
    return jdbc.sql("select person_id, mark from account_move order by requested_at limit 100")
        .query(
            (row, number) ->
                new Move(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
        .list();
  }

  /** Done, unless something has changed again meanwhile. */
  @Transactional
  void settle(Move move) {
    jdbc.sql("delete from account_move where person_id = :person and mark = :mark")
        .param("person", move.person().value())
        .param("mark", move.mark())
        .update();
  }
}
