package io.homeroom.identity.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stranger has had so many mails sent to an address that an invitation has to wait. */
@WholeService
class LateInvitationIT {
  private static final String INVITED = "identity.guardian-invited.v1";
  private static final Duration NEXT_HOUR = Duration.ofMinutes(61);

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SendingInvitations sending;

  private final String email = Households.someEmail();

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isMailedOnceAsSoonAsTheAddressMayBeSentMore() {
    useUp();
    var invited = invite(households.register());
    sending.send();
    assertThat(isMailed(invited)).isFalse();
    clock.advance(NEXT_HOUR);
    sending.send();
    sending.send();
    events.await(INVITED, invited);
    assertThat(events.of(INVITED, invited)).hasSize(1);
    guardians.accept(households.tokenIn(invited)).expect(201);
  }

  @Test
  void isNotMailedOnceItIsWithdrawn() {
    useUp();
    var ada = households.register();
    var invited = invite(ada);
    withdraw(ada, invited);
    clock.advance(NEXT_HOUR);
    sending.send();
    assertThat(isMailed(invited)).isFalse();
  }

  @Test
  void usesNothingUpWhileItWaits() {
    useUp();
    clock.advance(NEXT_HOUR);
    useUp();
    clock.advance(Duration.ofDays(1).minus(NEXT_HOUR).minusMinutes(10));
    var invited = invite(households.register());
    for (int i = 0; i < 6; i++) {
      sending.send();
    }
    assertThat(isMailed(invited)).isFalse();
    clock.advance(Duration.ofMinutes(11));
    sending.send();
    assertThat(isMailed(invited)).isTrue();
  }

  private void useUp() {
    var stranger = households.register();
    for (int i = 0; i < 5; i++) {
      withdraw(stranger, invite(stranger));
    }
  }

  private String invite(Household by) {
    return guardians.invite(by, email).expect(202).text("invitationId");
  }

  private void withdraw(Household by, String invitation) {
    by.home().delete("/api/family/guardians/invitations/" + invitation).expect(204);
  }

  private boolean isMailed(String invitation) {
    return jdbc.sql("select mailed_at is not null from guardian_invitation where id = :id")
        .param("id", UUID.fromString(invitation))
        .query(Boolean.class)
        .single();
  }
}
