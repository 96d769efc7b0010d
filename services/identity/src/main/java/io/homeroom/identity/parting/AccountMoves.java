package io.homeroom.identity.parting;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that are still of the family before at the identity provider. */
@Component
class AccountMoves {

  record Move(PersonId person, FamilyId family) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountMoves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void note(PersonId person, FamilyId family) {
    jdbc.sql(
            """
            insert into account_move (person_id, family_id, requested_at)
            values (:person, :family, :now)
            on conflict (person_id) do update
              set family_id = excluded.family_id, requested_at = excluded.requested_at
            """)
        .param("person", person.value())
        .param("family", family.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  @Transactional(readOnly = true)
  List<Move> find() {
    return jdbc.sql("select person_id, family_id from account_move order by requested_at limit 100")
        .query(
            (row, number) ->
                new Move(
                    new PersonId(row.getObject(1, UUID.class)),
                    new FamilyId(row.getObject(2, UUID.class))))
        .list();
  }

  /** Done, unless there has been another one meanwhile. */
  @Transactional
  void settle(Move move) {
    jdbc.sql("delete from account_move where person_id = :person and family_id = :family")
        .param("person", move.person().value())
        .param("family", move.family().value())
        .update();
  }
}
