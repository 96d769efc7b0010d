package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody finds out by asking who has an account; who reads the mail of an address does. */
@WholeService
class EnumerationIT {
  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void registrationAnswersTheSameForAddressesOfSomebodyAndOfNobody() {
    var known = households.applicants().applyWith(households.register().email());
    var unknown = households.applicants().applyWith(Households.someEmail());
    for (var answer : List.of(known, unknown)) {
      assertThat(answer.json().propertyNames())
          .containsExactlyInAnyOrder("registrationId", "expiresAt");
      assertThat(Instant.parse(answer.text("expiresAt")))
          .isCloseTo(clock.instant().plus(Duration.ofHours(1)), within(Duration.ofMinutes(1)));
    }
    assertThat(known.headers().headerNames()).isEqualTo(unknown.headers().headerNames());
  }

  @Test
  void registrationTellsTheOwnerByMailAndGivesNoCode() {
    var owner = households.register();
    var letter =
        households.applicants().letterOf(households.applicants().applyWith(owner.email()), 1);
    assertThat(letter.expect(200).text("template")).isEqualTo("already-registered");
    assertThat(letter.text("to")).isEqualTo(owner.email());
    assertThat(letter.text("name")).isEqualTo("Ada King");
    assertThat(letter.json().has("code")).isFalse();
    assertThat(letter.json().has("link")).isFalse();
  }

  @Test
  void registrationSendsNoMoreMailsThanFiveAnHourAndSaysNothingOfIt() {
    var email = Households.someEmail();
    var pending = households.applicants().applyWith(email);
    var id = pending.text("registrationId");
    for (int i = 0; i < 6; i++) {
      households.applicants().askForAnotherLetter(id).expect(202);
    }
    var last = households.applicants().codeOf(pending, 5);
    var beyond = households.applicants().applyWith(email);
    clock.advance(Duration.ofMinutes(61));
    households.applicants().askForAnotherLetter(beyond.text("registrationId")).expect(202);
    var code = households.applicants().codeOf(beyond, 1);
    assertThat(households.applicants().requestsOf(pending)).hasSize(5);
    households.applicants().confirm(pending, last).expect(401, "invalid-code");
    households.applicants().confirm(beyond, code).expect(201);
  }

  @Test
  void registrationSaysTheSameOfOneThatIsNotThere() {
    var known = households.applicants().applyWith(Households.someEmail());
    var again = households.applicants().askForAnotherLetter(known.text("registrationId"));
    var unknown = households.applicants().askForAnotherLetter(UUID.randomUUID()).expect(202);
    assertThat(again.expect(202).json().propertyNames()).isEqualTo(unknown.json().propertyNames());
  }

  /** Within 10 ms on a machine at rest; a busy one stretches what is left of a difference. */
  @Test
  @HashedAsInProduction
  void registrationTakesTheSameTimeForAddressesOfSomebodyAndOfNobody() {
    takesTheSameTime(email -> households.applicants().applyWith(email));
  }

  @Test
  void resetAnswersTheSameForAddressesOfSomebodyAndOfNobody() {
    var known = askForReset(households.register().email());
    var unknown = askForReset(Households.someEmail());
    assertThat(known.body()).isEqualTo(unknown.body()).isEmpty();
    assertThat(known.headers().headerNames()).isEqualTo(unknown.headers().headerNames());
  }

  @Test
  @HashedAsInProduction
  void resetTakesTheSameTimeForAddressesOfSomebodyAndOfNobody() {
    takesTheSameTime(this::askForReset);
  }

  @Test
  void resetSendsNoMoreMailsThanFiveAnHourAndSaysNothingOfIt() {
    var owner = households.register();
    var mails = new Mailbag(households, events);
    for (int i = 0; i < 7; i++) {
      askForReset(owner.email());
    }
    clock.advance(Duration.ofMinutes(61));
    askForReset(owner.email());
    mails.tokenIn(owner.personId(), "reset-password", 6);
    assertThat(mails.requests(owner.personId(), "reset-password")).hasSize(6);
  }

  private Answer askForReset(String email) {
    return households.api().post("/api/auth/password/reset", Map.of("email", email)).expect(202);
  }

  private void takesTheSameTime(Consumer<String> asking) {
    SameTime.check(
        () ->
            new SameTime.Callers<>(
                households.register().email(), Households.someEmail(), Households.someEmail()),
        asking);
  }
}
