package io.homeroom.identity.family.address;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that are nobody's but kept for whoever had them, for as long as they may go back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReservedAddresses {
  private final JdbcClient jdbc;
  private final EmailLookup lookup;
  private final Clock clock;

  ReservedAddresses(JdbcClient jdbc, EmailLookup lookup, Clock clock) {
    this.jdbc = jdbc;
    this.lookup = lookup;
    this.clock = clock;
  }

  /** Keeps an address for a person who has just given it up. */
  public void reserve(EmailAddress email, PersonId person, Instant until) {
    jdbc.sql(
            """
            insert into reserved_address (email_hash, person_id, until)
            values (:hash, :person, :until)
            on conflict (email_hash) do update set
              person_id = excluded.person_id, until = excluded.until
            """)
        .param("hash", lookup.hashOf(email))
        .param("person", person.value())
        .param("until", Timestamp.from(until))
        .update();
  }

  public void forgetLapsed() {
    jdbc.sql("delete from reserved_address where until <= :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Whether an address is kept for somebody else. */
  public boolean isForAnother(EmailAddress email, PersonId person) {
    return isForAnother(lookup.hashOf(email), person);
  }

  /** Likewise by what the address is found by. */
  public boolean isForAnother(byte[] emailHash, PersonId person) {
    return jdbc.sql(
            """
            select exists (select 1 from reserved_address
            where email_hash = :hash and person_id <> :person and until > :now)
            """)
        .param("hash", emailHash)
        .param("person", person.value())
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }
}
