package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The code that proves an address, and what comes of any other. */
@WholeService
class RegistrationCodeIT {
  private static final Duration VALIDITY = Duration.ofHours(1);

  @Autowired Households households;
  @Autowired MovableClock clock;

  private final String email = Households.someEmail();
  private Applicants applicants;

  @BeforeEach
  void start() {
    applicants = households.applicants();
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isMailedWithoutTheNameThatSomebodyHasGiven() {
    var letter = applicants.letterOf(applicants.applyWith(email), 1).expect(200);
    assertThat(letter.text("to")).isEqualTo(email);
    assertThat(letter.text("template")).isEqualTo("registration-code");
    assertThat(letter.text("language")).isEqualTo("en");
    assertThat(letter.text("code")).matches("[0-9]{6}");
    assertThat(letter.json().has("name")).isFalse();
    assertThat(letter.json().has("phone")).isFalse();
  }

  @Test
  void isGoodForAnHour() {
    var pending = applicants.applyWith(email);
    var code = applicants.codeOf(pending);
    clock.advance(VALIDITY.minusSeconds(30));
    applicants.confirm(pending, code).expect(201);
  }

  @Test
  void isNotGoodLaterButAnotherOneIs() {
    var pending = applicants.applyWith(email);
    var code = applicants.codeOf(pending);
    clock.advance(VALIDITY.plusSeconds(1));
    applicants.letterOf(pending, 1).expect(410, "code-outdated");
    applicants.confirm(pending, code).expect(401, "invalid-code");
    applicants.askForAnotherLetter(pending.text("registrationId")).expect(202);
    applicants.confirm(pending, applicants.codeOf(pending, 2)).expect(201);
  }

  @Test
  void isNotTakenAfterThreeWrongOnes() {
    var pending = applicants.applyWith(email);
    var code = applicants.codeOf(pending);
    for (int i = 0; i < 3; i++) {
      applicants.confirm(pending, Households.otherThan(code)).expect(401, "invalid-code");
    }
    applicants.confirm(pending, code).expect(401, "invalid-code");
    applicants.askForAnotherLetter(pending.text("registrationId")).expect(202);
    applicants.confirm(pending, applicants.codeOf(pending, 2)).expect(201);
  }

  @Test
  void isLookedAtThreeTimesHoweverManyGuessAtOnce() throws Exception {
    var pending = applicants.applyWith(email);
    var code = applicants.codeOf(pending);
    AtOnce.call(30, () -> applicants.confirm(pending, Households.otherThan(code)))
        .forEach(answer -> answer.expect(401, "invalid-code"));
    applicants.confirm(pending, code).expect(401, "invalid-code");
  }

  @Test
  void ofAnotherRegistrationIsRefusedLikeThatOfNone() {
    var own = applicants.applyWith(email);
    var foreign = applicants.codeOf(applicants.applyWith(Households.someEmail()));
    var refused = applicants.confirm(own, foreign).expect(401, "invalid-code");
    var form = Map.of("registrationId", UUID.randomUUID(), "code", foreign);
    var unknown = households.api().post("/api/auth/register/confirm", form).expect(401);
    assertThat(unknown.text("code")).isEqualTo(refused.text("code"));
    assertThat(unknown.text("title")).isEqualTo(refused.text("title"));
  }

  @Test
  void makesOneAccountAndOneSessionOfFiftyRightAnswersAtOnce() throws Exception {
    var pending = applicants.applyWith(email);
    var code = applicants.codeOf(pending);
    var answers = AtOnce.call(50, () -> applicants.confirm(pending, code));
    var registered = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(registered).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.expect(409, "email-already-registered"));
    var home = households.api().as(registered.getFirst().text("tokens.accessToken"));
    assertThat(home.get("/api/auth/sessions").expect(200).json().path("items")).hasSize(1);
  }

  @Test
  void givesTheAddressToWhoProvesItFirst() {
    var first = applicants.applyWith(email);
    var second = applicants.applyWith(email.toUpperCase(java.util.Locale.ROOT));
    var firstCode = applicants.codeOf(first);
    applicants.confirm(second, applicants.codeOf(second)).expect(201);
    applicants.confirm(first, firstCode).expect(409, "email-already-registered");
  }

  @Test
  void givesTheAddressToOneOfSeveralWhoProveItAtOnce() throws Exception {
    var mine = new ConcurrentLinkedQueue<Map.Entry<Answer, String>>();
    IntStream.range(0, 5)
        .mapToObj(i -> applicants.applyWith(email))
        .forEach(pending -> mine.add(Map.entry(pending, applicants.codeOf(pending))));
    var answers =
        AtOnce.call(
            5,
            () -> {
              var entry = mine.remove();
              return applicants.confirm(entry.getKey(), entry.getValue());
            });
    assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(201, 409);
  }
}
