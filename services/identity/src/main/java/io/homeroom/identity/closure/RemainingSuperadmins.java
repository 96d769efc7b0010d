package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.FindingSuspensions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody has to be left who can invite others. To be asked in the superadmins' turn: of two who
 * go at once, the second is the last.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemainingSuperadmins {
  private final JdbcClient jdbc;
  private final FindingClosures closures;
  private final FindingSuspensions suspensions;

  RemainingSuperadmins(JdbcClient jdbc, FindingClosures closures, FindingSuspensions suspensions) {
    this.jdbc = jdbc;
    this.closures = closures;
    this.suspensions = suspensions;
  }

  boolean areNoneBut(PersonId person) {
    return isOne(person)
        && all().stream().filter(one -> !one.equals(person)).noneMatch(this::staysAndMayComeIn);
  }

  private boolean staysAndMayComeIn(PersonId one) {
    return !closures.isUnderWayFor(one) && suspensions.of(one).isEmpty();
  }

  private boolean isOne(PersonId person) {
    return jdbc.sql("select count(*) from person where role = 'SUPERADMIN' and id = :person")
            .param("person", person.value())
            .query(Long.class)
            .single()
        > 0;
  }

  private List<PersonId> all() {
    return jdbc.sql("select id from person where role = 'SUPERADMIN'")
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}
