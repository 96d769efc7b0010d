package io.homeroom.identity.family.lock;

import io.homeroom.identity.family.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one thing at a time be done to superadmins, so that there is never none. Who also locks a
 * person, does that afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SuperadminsTurn {
  private static final String TAKE = "select pg_advisory_xact_lock(1869968488, 3)";
  private static final String OF_SUPERADMIN =
      TAKE + " from person where id = :person and role = 'SUPERADMIN'";

  private final JdbcClient jdbc;

  SuperadminsTurn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for it; it ends with the transaction. */
  public void take() {
    jdbc.sql(TAKE).query((row, number) -> number).list();
  }

  /** Likewise, if the person is a superadmin. */
  void takeFor(PersonId person) {
    jdbc.sql(OF_SUPERADMIN).param("person", person.value()).query((row, number) -> number).list();
  }
}
