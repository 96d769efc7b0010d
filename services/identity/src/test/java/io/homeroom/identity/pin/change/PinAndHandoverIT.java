package io.homeroom.identity.pin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Handovers;
import io.homeroom.identity.Households;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.Realm;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parent gives a grown child a PIN while it takes its account over. */
@WholeService
class PinAndHandoverIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired ClaimingPin claiming;
  @Autowired SweepingPins sweeping;
  @Autowired JdbcClient jdbc;

  private final String email = Households.someEmail();
  private Handovers handovers;
  private Youngster child;
  private String token;

  @BeforeEach
  void invite() {
    handovers = new Handovers(households, events, jdbc);
    var birthday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(18).plusDays(3);
    child = playroom.youngster(households.register(), "Grace", birthday.toString());
    clock.advance(Duration.ofDays(5));
    token = handovers.tokenFor(child, email);
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void waitsForTheHandover() {
    var given = new AtomicReference<Answer>();
    faults.once(Step.AFTER_CREATE, () -> given.set(playroom.givePin(child, Playroom.OTHER_PIN)));
    handovers.takeOver(token).expect(201);
    given.get().expect(409, "pin-being-changed");
    isTheirsForGood();
  }

  @Test
  void endsAHandoverThatStandsStillAndCanBeRepeated() {
    faults.once(
        Step.AFTER_CREATE,
        () -> {
          clock.advance(ChildPin.CLAIM);
          playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
        });
    handovers.takeOver(token).expect(409, "handover-under-way");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
    handovers.takeOver(token).expect(201);
    isTheirsForGood();
  }

  @Test
  void isNotBegunForWhoHasLeftSinceTheyWereLookedAt() {
    var id = new ChildId(child.id());
    var family = new FamilyId(child.household().familyId());
    handovers.takeOver(token).expect(201);
    assertThatExceptionOfType(ChildNotFound.class).isThrownBy(() -> claiming.claim(id, family));
    isTheirsForGood();
  }

  private void isTheirsForGood() {
    clock.advance(Duration.ofDays(1));
    sweeping.sweep();
    assertThat(realm.users(child.id())).hasSize(1);
    guardians.signIn(email).expect(200);
  }
}
