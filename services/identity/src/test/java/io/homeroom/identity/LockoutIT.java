package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The sixth wrong password in a row locks an account for half an hour, whoever's it is. */
@WholeService
class LockoutIT {
  private static final Duration LOCK = Duration.ofMinutes(30);

  @Autowired Households households;
  @Autowired Faults faults;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void letsTheRightPasswordInAfterFiveWrongOnesAndCountsAnew() {
    var email = households.register().email();
    for (int round = 0; round < 2; round++) {
      wrong(email, 5);
      right(email).expect(200);
    }
  }

  @Test
  void refusesTheRightPasswordAfterSixWrongOnes() {
    var email = households.register().email();
    wrong(email, 6);
    var refusal = right(email).expect(429, "sign-in-locked");
    assertThat(Integer.parseInt(String.valueOf(refusal.headers().getFirst("Retry-After"))))
        .isBetween(1_790, 1_800);
  }

  @Test
  void letsTheRightPasswordInAfterHalfAnHourAndNotBefore() {
    var email = households.register().email();
    wrong(email, 6);
    clock.advance(LOCK.minusSeconds(20));
    right(email).expect(429, "sign-in-locked");
    clock.advance(Duration.ofSeconds(21));
    right(email).expect(200);
  }

  @Test
  void isNotProlongedByAttemptsWhileItLasts() {
    var email = households.register().email();
    wrong(email, 6);
    clock.advance(LOCK.dividedBy(2));
    login(email, "wrong").expect(429, "sign-in-locked");
    clock.advance(LOCK.dividedBy(2).plusSeconds(1));
    right(email).expect(200);
  }

  @Test
  void countsForTheAccountHoweverItsAddressIsWrittenAndWhereverItIsTriedFrom() {
    var email = households.register().email();
    for (int i = 0; i < 6; i++) {
      var written = i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT);
      var address = "203.0.113." + i;
      households
          .api()
          .call(
              HttpMethod.POST,
              "/api/auth/login",
              credentials(written, "wrong"),
              headers -> headers.set("X-Forwarded-For", address))
          .expect(401);
    }
    right(email).expect(429, "sign-in-locked");
  }

  @Test
  void locksNobodyElse() {
    var email = households.register().email();
    var neighbour = households.register().email();
    wrong(email, 6);
    right(neighbour).expect(200);
  }

  @Test
  void leavesThoseWhoAreSignedInAlone() {
    var parent = households.register();
    wrong(parent.email(), 6);
    parent.home().get("/api/family").expect(200);
    households
        .api()
        .post("/api/auth/refresh", Map.of("refreshToken", parent.refreshToken()))
        .expect(200);
  }

  /** Without Keycloak, which may take longer for six than others wait for them. */
  @Test
  void looksAtNoMorePasswordsThanSixHoweverManyComeAtOnce() throws Exception {
    var email = households.register().email();
    var looked = new AtomicInteger();
    faults.at(
        Step.BEFORE_CHECK,
        () -> {
          looked.incrementAndGet();
          throw new CredentialsRefused();
        });
    var answers = AtOnce.call(50, () -> login(email, "wrong"));
    assertThat(looked).hasValue(6);
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(6);
    assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(44);
    right(email).expect(429, "sign-in-locked");
  }

  /** So many at once that Keycloak may not get round to all of them: those have to come again. */
  @Test
  void letsManyInAtOnceWhoKnowThePasswordAndLocksNobody() throws Exception {
    var email = households.register().email();
    var answers = AtOnce.call(20, () -> right(email));
    assertThat(answers).anySatisfy(answer -> answer.expect(200));
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> assertThat(answer.text("code")).isIn("sign-in-busy", "busy"));
    Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> right(email).expect(200));
  }

  @Test
  void countsNoPasswordThatCouldNotBeChecked() {
    var email = households.register().email();
    wrong(email, 5);
    faults.awayAt(Step.BEFORE_CHECK);
    IntStream.range(0, 7).forEach(i -> right(email).expect(503));
    faults.clear();
    right(email).expect(200);
  }

  @Test
  void saysTheSameOfAnAddressThatNobodyHas() {
    var known = talkWith(households.register().email());
    var unknown = talkWith(Households.someEmail());
    assertThat(known).isEqualTo(unknown);
    assertThat(known.get(5)).startsWith("401 invalid-credentials");
    assertThat(known.get(6)).startsWith("429 sign-in-locked");
    assertThat(known.get(8)).startsWith("401 invalid-credentials");
  }

  @Test
  @HashedAsInProduction
  void takesTheSameTimeForAnAddressThatNobodyHas() {
    SameTime.check(
        () ->
            new SameTime.Callers<>(
                households.register().email(), Households.someEmail(), Households.someEmail()),
        email -> wrong(email, 1));
  }

  private List<String> talkWith(String email) {
    var said = IntStream.range(0, 8).mapToObj(i -> said(login(email, "wrong"))).toList();
    clock.advance(LOCK.plusSeconds(1));
    var later = IntStream.range(0, 8).mapToObj(i -> said(login(email, "wrong"))).toList();
    clock.reset();
    return Stream.concat(said.stream(), later.stream()).toList();
  }

  private static String said(Answer answer) {
    return answer.status() + " " + answer.text("code") + " " + answer.text("title");
  }

  private void wrong(String email, int times) {
    for (int i = 0; i < times; i++) {
      login(email, "wrong").expect(401, "invalid-credentials");
    }
  }

  private Answer right(String email) {
    return login(email, Households.PASSWORD);
  }

  private Answer login(String email, String password) {
    return households.api().post("/api/auth/login", credentials(email, password));
  }

  private static Map<String, Object> credentials(String email, String password) {
    return Map.of("email", email, "password", password);
  }
}
