package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in without a code where one was entered before. */
@WholeService
class TrustedDeviceIT {
  private static final String PATH = "/api/auth/devices";
  private static final Duration TENTH_OF_A_DAY = Duration.ofMinutes(144);

  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired Faults faults;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired ApplicationEventPublisher publisher;

  @AfterEach
  void mend() {
    clock.reset();
    faults.clear();
  }

  @Test
  void needsNoCodeAndShowsAnotherSecretEachTime() {
    var parent = households.withSecondFactor();
    var first = trust(parent);
    var second = signIn(parent, first).expect(200).text("deviceSecret");
    var third = signIn(parent, second).expect(200).text("deviceSecret");
    assertThat(third).isNotEqualTo(second).isNotEqualTo(first);
    households.challenge(parent);
  }

  @Test
  void isNotTrustedWithoutBeingAsked() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var answer = Households.answerTo(challenge, households.codeOf(challenge));
    var tokens = households.api().post("/api/auth/otp/verify", answer).expect(200);
    assertThat(tokens.json().has("deviceSecret")).isFalse();
    assertThat(parent.home().get(PATH).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isFoundOutWhenItsSecretWasCopied() {
    var parent = households.withSecondFactor();
    var copied = trust(parent);
    var own = signIn(parent, copied).expect(200).text("deviceSecret");
    signIn(parent, copied).expect(202);
    signIn(parent, own).expect(202);
    assertThat(parent.home().get(PATH).json().path("items")).isEmpty();
  }

  @Test
  void keepsItsSecretWhenNobodyCouldBeLetIn() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    faults.once(
        Step.BEFORE_BEGIN,
        () -> {
          throw new ProviderUnavailable("away, says the test", null);
        });
    signIn(parent, secret).expect(503);
    signIn(parent, secret).expect(200);
    assertThat(devicesOf(parent)).isOne();
  }

  @Test
  void letsOneInWhenTwoShowTheSameSecretAtOnce() throws Exception {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    var answers = AtOnce.call(5, () -> signIn(parent, secret));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(4);
  }

  @Test
  void isTrustedOnDay44Point9() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    clock.advance(Duration.ofDays(45).minus(TENTH_OF_A_DAY));
    signIn(parent, secret).expect(200);
  }

  @Test
  void isNotTrustedOnDay45Point1HoweverOftenItWasUsed() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    clock.advance(Duration.ofDays(30));
    var next = signIn(parent, secret).expect(200).text("deviceSecret");
    clock.advance(Duration.ofDays(15).plus(TENTH_OF_A_DAY));
    signIn(parent, next).expect(202);
  }

  @Test
  void isNotTrustedBySomebodyElse() {
    var parent = households.withSecondFactor();
    var stranger = households.withSecondFactor();
    var secret = trust(parent);
    signIn(stranger, secret).expect(202);
    signIn(parent, secret).expect(200);
  }

  @Test
  void isNoWayAroundThePassword() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    var wrong = Map.<String, Object>of("email", parent.email(), "password", "wrong");
    signIn(wrong, secret).expect(401, "invalid-credentials");
    signIn(parent, secret).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "019a0000-0000-7000-8000-000000000000.x", "not.a.device"})
  void isNothingElse(String shown) {
    signIn(households.withSecondFactor(), shown).expect(202);
  }

  @Test
  void isListedAndDropped() {
    var parent = households.withSecondFactor();
    var first = trust(parent);
    var second = trust(parent);
    var items = parent.home().get(PATH).expect(200).json().path("items");
    assertThat(items).hasSize(2);
    assertThat(items.toString()).doesNotContain(first, second);
    var id = first.substring(0, first.indexOf('.'));
    var stranger = households.register();
    stranger.home().delete(PATH + "/" + id).expect(404, "not-found");
    parent.home().delete(PATH + "/" + id).expect(204);
    parent.home().delete(PATH + "/" + id).expect(404, "not-found");
    signIn(parent, first).expect(202);
    var next = signIn(parent, second).expect(200).text("deviceSecret");
    parent.home().delete(PATH).expect(204);
    signIn(parent, next).expect(202);
  }

  @Test
  void isDroppedWhenThePasswordChanges() {
    var parent = households.withSecondFactor();
    var neighbour = households.withSecondFactor();
    var secret = trust(parent);
    var other = trust(neighbour);
    var change = new PasswordChanged(new PersonId(parent.personId()), true, clock.instant());
    transactions.executeWithoutResult(status -> publisher.publishEvent(change));
    signIn(parent, secret).expect(202);
    signIn(neighbour, other).expect(200);
  }

  @Test
  void isDroppedWhenTheSecondFactorIsTurnedOff() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    parent
        .home()
        .post("/api/auth/two-factor/off", Map.of("password", Households.PASSWORD))
        .expect(204);
    households.withSecondFactor(parent);
    signIn(parent, secret).expect(202);
  }

  @Test
  void isDroppedWhenItsOwnerBecomesAnAdminAndAdminsTrustNone() {
    var parent = households.withSecondFactor();
    var secret = trust(parent);
    var panel = new Panel(staff);
    panel.approve(panel.request(parent.personId(), "grant-moderator").expect(202)).expect(204);
    assertThat(devicesOf(parent)).isZero();
    signIn(parent, secret).expect(202);
    var moderator = new Becoming(households, staff, realm).enterAs(parent, "moderator");
    var challenge = households.challenge(parent);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    var tokens = households.api().post("/api/auth/otp/verify", answer).expect(200);
    assertThat(tokens.json().has("deviceSecret")).isFalse();
    assertThat(moderator.desk().get(PATH).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isNotRecognisedOnceItsOwnerIsAnAdmin() {
    var coach = staff.admit(Role.COACH);
    var challenge = households.api().post("/api/auth/login", coach.credentials()).expect(202);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    var secret =
        households.api().post("/api/auth/otp/verify", answer).expect(200).text("deviceSecret");
    jdbc.sql("update person set role = 'MODERATOR' where id = ?").param(coach.personId()).update();
    signIn(coach.credentials(), secret).expect(202);
  }

  @Test
  void isOneOfAsManyAsTheTierAllows() {
    var parent = households.withSecondFactor();
    for (int device = 0; device < 5; device++) {
      trust(parent);
    }
    var challenge = households.challenge(parent);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    var refused = households.api().post("/api/auth/otp/verify", answer);
    refused.expect(422, "tier-limit-reached");
    assertThat(refused.text("limit.of")).isEqualTo("devices");
    answer.put("trustDevice", false);
    var tokens = households.api().post("/api/auth/otp/verify", answer).expect(200);
    assertThat(tokens.json().has("deviceSecret")).isFalse();
    assertThat(parent.home().get(PATH).json().path("items")).hasSize(5);
  }

  @Test
  void keepsNoSecret() {
    var secret = trust(households.withSecondFactor());
    var random = secret.substring(secret.indexOf('.') + 1);
    assertThat(jdbc.sql("select * from trusted_device").query().listOfRows().toString())
        .doesNotContain(random);
  }

  private long devicesOf(Household parent) {
    return jdbc.sql("select count(*) from trusted_device where person_id = ?")
        .param(parent.personId())
        .query(Long.class)
        .single();
  }

  private String trust(Household parent) {
    var challenge = households.challenge(parent);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    return households.api().post("/api/auth/otp/verify", answer).expect(200).text("deviceSecret");
  }

  private Answer signIn(Household parent, String shown) {
    return signIn(parent.credentials(), shown);
  }

  private Answer signIn(Map<String, Object> credentials, String shown) {
    return households
        .api()
        .call(
            HttpMethod.POST,
            "/api/auth/login",
            credentials,
            headers -> headers.set("Device-ID", shown));
  }
}
