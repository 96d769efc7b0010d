package io.homeroom.identity.joining.acceptance;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.InvitationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts on their way. Each attempt to accept has one of its own, so that none can harm another;
 * what does not become a person is removed.
 */
@Component
public class Acceptances {
  private final JdbcClient jdbc;
  private final Clock clock;

  Acceptances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  PersonId begin(InvitationId invitation) {
    var person = PersonId.next();
    jdbc.sql(
            """
            insert into guardian_acceptance (person_id, invitation_id, begun_at)
            values (:person, :invitation, :now)
            """)
        .param("person", person.value())
        .param("invitation", invitation.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return person;
  }

  /** The account has become somebody's, or nobody's. */
  @Transactional
  public void end(PersonId person) {
    jdbc.sql("delete from guardian_acceptance where person_id = :person")
        .param("person", person.value())
        .update();
  }

  @Transactional(readOnly = true)
  public List<PersonId> findLeftBehind(Duration after, UUID last) {
    return jdbc.sql(
            """
            select person_id from guardian_acceptance
            where begun_at < :before and person_id > :last
            order by person_id limit 100
            """)
        .param("last", last)
        .param("before", Timestamp.from(clock.instant().minus(after)))
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}
