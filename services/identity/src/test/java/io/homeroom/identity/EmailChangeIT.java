package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody goes by another address once it is proved to be theirs. */
@WholeService
class EmailChangeIT {
  @Autowired Households households;
  @Autowired Meeting meeting;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private final String next = Households.someEmail();
  private EmailChanges changes;

  @BeforeEach
  void start() {
    changes = new EmailChanges(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void takesPlaceWhenTheNewAddressIsProved() {
    var parent = households.register();
    var pending = changes.ask(parent, next).expect(202);
    signIn(next).expect(401);
    changes.confirm(parent, pending, changes.codeFor(parent, 1)).expect(204);
    signIn(next).expect(200);
    signIn(parent.email()).expect(401, "invalid-credentials");
    var family = parent.home().get("/api/family").expect(200);
    assertThat(family.json().at("/parents/0/email").asString()).isEqualTo(next);
    assertThat(family.json().at("/parents/0/name").asString()).isEqualTo("Ada King");
  }

  @Test
  void isRefusedWithoutTheProof() {
    var parent = households.register();
    var form = Map.of("proof", Map.of("password", "wrong"), "email", next);
    parent.home().post("/api/auth/email", form).expect(403, "proof-refused");
    var nowhere = Map.of("proof", Map.of("password", Households.PASSWORD), "email", "nobody");
    parent.home().post("/api/auth/email", nowhere).expect(400, "not-an-email-address");
  }

  @Test
  void mailsTheNewAddressByNoName() {
    var parent = households.register();
    changes.ask(parent, next).expect(202);
    var letter = changes.letterToNew(parent, 1).expect(200);
    assertThat(letter.text("to")).isEqualTo(next);
    assertThat(letter.text("template")).isEqualTo("change-email-code");
    assertThat(letter.json().has("name")).isFalse();
  }

  @Test
  void tellsNobodyThatAnAddressHasAnAccountButItsOwner() {
    var parent = households.register();
    var owner = households.register();
    var known = changes.ask(parent, owner.email()).expect(202);
    var letter = changes.letterToNew(parent, 1).expect(200);
    assertThat(letter.text("template")).isEqualTo("email-in-use");
    assertThat(letter.text("to")).isEqualTo(owner.email());
    assertThat(letter.json().has("code")).isFalse();
    var unknown = changes.ask(parent, next).expect(202);
    assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
  }

  @Test
  void isLateIfSomebodyElseHasProvedTheAddressMeanwhile() {
    var parent = households.register();
    var pending = changes.ask(parent, next).expect(202);
    var code = changes.codeFor(parent, 1);
    var other = households.register(next);
    changes.confirm(parent, pending, code).expect(409, "email-already-registered");
    signIn(other.email()).expect(200);
    signIn(parent.email()).expect(200);
  }

  @Test
  void takesTheCodeForAnHourAndAfterAtMostTwoWrongOnes() {
    var parent = households.register();
    var late = changes.ask(parent, next).expect(202);
    var code = changes.codeFor(parent, 1);
    clock.advance(Duration.ofHours(1));
    changes.confirm(parent, late, code).expect(401, "invalid-code");
    clock.reset();
    for (int i = 0; i < 3; i++) {
      changes.confirm(parent, late, Households.otherThan(code)).expect(401, "invalid-code");
    }
    changes.confirm(parent, late, code).expect(401, "invalid-code");
  }

  @Test
  void takesNoCodeOfSomebodyElse() {
    var parent = households.register();
    var pending = changes.ask(parent, next).expect(202);
    var code = changes.codeFor(parent, 1);
    changes.confirm(households.register(), pending, code).expect(401, "invalid-code");
    changes.confirm(parent, pending, code).expect(204);
  }

  @Test
  void happensOnceWhenTheCodeIsEnteredManyTimesAtOnce() throws Exception {
    var parent = households.register();
    var pending = changes.ask(parent, next).expect(202);
    var code = changes.codeFor(parent, 1);
    var answers = AtOnce.call(20, () -> changes.confirm(parent, pending, code));
    assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(204).isSubsetOf(204, 409);
  }

  @Test
  void waitsForThePersonBeforeItLocksTheChange() throws Exception {
    var parent = households.register();
    var pending = changes.ask(parent, next).expect(202);
    var code = changes.codeFor(parent, 1);
    var person = new PersonId(parent.personId());
    meeting
        .inTheTurnOf(
            person,
            () -> changes.confirm(parent, pending, code),
            () -> meeting.requireFree("email_change", person))
        .expect(204);
  }

  @Test
  void waitsForThePersonBeforeItIsUndone() throws Exception {
    var parent = households.register();
    changes.move(parent, next);
    var token = changes.undoing(parent, 1);
    var person = new PersonId(parent.personId());
    meeting
        .inTheTurnOf(
            person, () -> changes.undo(token), () -> meeting.requireFree("email_change", person))
        .expect(204);
  }

  @Test
  void keepsTheFormerAddressForThreeDays() {
    var parent = households.register();
    changes.move(parent, next);
    var pending = households.applicants().applyWith(parent.email());
    var code = households.applicants().codeOf(pending);
    households.applicants().confirm(pending, code).expect(409, "email-already-registered");
    clock.advance(Duration.ofDays(3).plusMinutes(1));
    households.applicants().register(Households.registration(parent.email()));
  }

  @Test
  void goesBackToTheFormerAddressByAnotherChange() {
    var parent = households.register();
    changes.move(parent, next);
    var pending = changes.ask(parent, parent.email()).expect(202);
    changes.confirm(parent, pending, changes.codeFor(parent, 2)).expect(204);
    signIn(parent.email()).expect(200);
  }

  @Test
  void isNotConfirmedForAnUnknownChange() {
    var form = Map.of("changeId", UUID.randomUUID(), "code", "123456");
    households.register().home().post("/api/auth/email/confirm", form).expect(401, "invalid-code");
  }

  private Answer signIn(String email) {
    var form = Map.of("email", email, "password", Households.PASSWORD);
    return households.api().post("/api/auth/login", form);
  }
}
