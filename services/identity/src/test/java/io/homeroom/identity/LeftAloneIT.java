package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Children are here only while a parent is who may come in, and stays. */
@WholeService
class LeftAloneIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired Staff staff;
  @Autowired EventRecorder events;

  private Household ada;
  private Household charles;
  private Youngster child;
  private Answer open;

  @BeforeEach
  void start() {
    ada = households.register();
    charles = guardians.join(ada);
    child = playroom.youngster(ada, "Alan", "2012-06-23");
    comeIn();
  }

  @Test
  void keepAParentWhoWouldLeaveThemToASuspendedOne() {
    suspend(charles);
    comeIn();
    guardians.remove(ada, ada).expect(409, "last-guardian");
    assertThat(playroom.isActive(open)).isTrue();
  }

  @Test
  void goOutWhenTheLastOneIsSuspended() {
    suspend(charles);
    comeIn();
    suspend(ada);
    assertThat(playroom.isActive(open)).isFalse();
    playroom.signIn(child).expect(401, "invalid-credentials");
  }

  @Test
  void goOutWhenTheLastOneWhoMayComeInClosesTheAccount() {
    suspend(charles);
    comeIn();
    var closings = new Closings(households, events);
    closings.ask(ada.home(), false).expect(202);
    closings.confirm(closings.confirmation(ada.personId(), 1)).expect(200);
    expectOut();
  }

  @Test
  void keepAParentWhoDoesNotGoToo() {
    var closings = new Closings(households, events);
    closings.ask(charles.home(), false).expect(202);
    closings.confirm(closings.confirmation(charles.personId(), 1)).expect(200);
    guardians.remove(ada, ada).expect(409, "last-guardian");
    assertThat(playroom.isActive(open)).isTrue();
  }

  /** By a PIN and a code that its parent has given it now. */
  private void comeIn() {
    playroom.givePin(child, Playroom.PIN).expect(204);
    child = new Youngster(ada, child.id(), child.name(), playroom.codeOf(ada));
    open = playroom.signIn(child).expect(200);
  }

  private void suspend(Household parent) {
    var form = Map.of("reason", "fraud", "proof", Colleague.PROOF);
    staff
        .admit(Role.MODERATOR)
        .desk()
        .post("/api/admin/people/" + parent.personId() + "/suspend", form)
        .expect(204);
  }

  private void expectOut() {
    assertThat(playroom.isActive(open)).isFalse();
    playroom.signIn(child).expect(403, "nobody-answers");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");
    var told =
        events.await(
            "identity.session-revoked.v1", event -> event.json().contains(open.text("sessionId")));
    assertThat(told.json()).contains("left-alone");
  }
}
