package io.homeroom.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Realm;
import io.homeroom.identity.Staff;
import io.homeroom.identity.StaffInvitations;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of invitations that led to nobody. */
@WholeService
class SweepingStaffInvitationsIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SweepingStaffInvitations sweeping;

  @BeforeEach
  void forget() {
    jdbc.sql("delete from staff_invitation").update();
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void removesAllHoweverManyThereAreAndWhicheverCannotBeOpenedOrRemoved() {
    var person = stopWhoAccepts();
    repeatWithoutSafe(120);
    clock.advance(StaffInvitation.VALIDITY.plusDays(1).plus(Duration.ofMinutes(1)));
    faults.once(
        Step.BEFORE_REMOVE,
        () -> {
          throw new IllegalStateException("broken, says the test");
        });
    sweeping.sweep();
    assertThat(left()).isOne();
    sweeping.sweep();
    assertThat(left()).isZero();
    assertThat(realm.users(person)).isEmpty();
  }

  /** Whose account is left behind. */
  private UUID stopWhoAccepts() {
    var invitations = new StaffInvitations(households);
    var email = StaffInvitations.someEmail();
    var invitation = invitations.invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);
    faults.crashAt(Step.AFTER_CREATE);
    invitations.accept(invitations.tokenOf(invitation)).expect(500);
    var person = UUID.fromString(invitation.text("personId"));
    assertThat(realm.users(person)).hasSize(1);
    return person;
  }

  private void repeatWithoutSafe(int times) {
    jdbc.sql(
            """
            insert into staff_invitation
              (id, person_id, safe_id, role, language, email_hash, details, token_hash, expires_at,
               superseded_at, held, version)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), role, language,
              email_hash, details, sha256(convert_to(gen_random_uuid()::text, 'UTF8')), expires_at,
              expires_at - interval '7 days', held, 0
            from staff_invitation cross join generate_series(1, ?)
            """)
        .param(times)
        .update();
  }

  private long left() {
    return jdbc.sql("select count(*) from staff_invitation").query(Long.class).single();
  }
}
