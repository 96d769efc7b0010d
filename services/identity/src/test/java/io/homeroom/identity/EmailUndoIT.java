package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads the mail of the former address takes it back, for three days. */
@WholeService
class EmailUndoIT {
  private static final Duration VALIDITY = Duration.ofDays(3);
  private static final Duration CLAIM = Duration.ofSeconds(20);

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired Faults faults;
  @Autowired MovableClock clock;

  private final String thiefs = Households.someEmail();
  private EmailChanges changes;
  private Household parent;

  @BeforeEach
  void start() {
    changes = new EmailChanges(households, events);
    parent = households.register();
    changes.move(parent, thiefs);
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void isMailedToTheFormerAddress() {
    var letter = changes.letterToFormer(parent, 1).expect(200);
    assertThat(letter.text("to")).isEqualTo(parent.email());
    assertThat(letter.text("link")).contains("/api/auth/email/undo?token=");
  }

  @Test
  void bringsTheAddressBackEndsSessionsAndMakesAResetNecessary() {
    var link = changes.undoing(parent, 1);
    changes.undo(link).expect(204);
    assertThat(isActive(parent.sessionId())).isFalse();
    signIn(thiefs, Households.PASSWORD).expect(401);
    signIn(parent.email(), Households.PASSWORD).expect(401, "invalid-credentials");
    households.api().post("/api/auth/password/reset", Map.of("email", parent.email())).expect(202);
    var reset = new Mailbag(households, events).tokenIn(parent.personId(), "reset-password", 1);
    var form = Map.of("token", reset, "password", "nachtigall-und-37");
    households.api().post("/api/auth/password/reset/confirm", form).expect(204);
    signIn(parent.email(), "nachtigall-und-37").expect(200);
    changes.undo(link).expect(410, "link-outdated");
  }

  @Test
  void isPossibleInTheLastOfSeventyTwoHours() {
    var link = changes.undoing(parent, 1);
    clock.advance(VALIDITY.minusMinutes(1));
    changes.undo(link).expect(204);
  }

  @Test
  void isNotPossibleLater() {
    var link = changes.undoing(parent, 1);
    clock.advance(VALIDITY);
    changes.undo(link).expect(410, "link-outdated");
    changes.letterToFormer(parent, 1).expect(410);
    changes.undo("unheard-of").expect(404, "link-unknown");
  }

  @Test
  void leavesNoWayBackToWhoeverChangedItFurther() {
    changes.move(parent, Households.someEmail(), 2);
    var thiefsLink = changes.undoing(parent, 2);
    changes.undo(changes.undoing(parent, 1)).expect(204);
    changes.undo(thiefsLink).expect(410, "link-outdated");
    signIn(thiefs, Households.PASSWORD).expect(401);
  }

  @Test
  void closesResetsThatWereMailedToTheThief() {
    var resets = new Resets(households, events);
    resets.ask(thiefs);
    var thiefsLink = resets.mails().tokenIn(parent.personId(), Resets.LETTER, 1);
    changes.undo(changes.undoing(parent, 1)).expect(204);
    resets.look(thiefsLink).expect(410);
    resets.confirm(thiefsLink, Resets.OTHER_PASSWORD).expect(410, "link-outdated");
    signIn(parent.email(), Resets.OTHER_PASSWORD).expect(401);
  }

  @Test
  void happensOnceWhenTheLinkIsUsedManyTimesAtOnce() throws Exception {
    var link = changes.undoing(parent, 1);
    var answers = AtOnce.call(10, () -> changes.undo(link));
    assertThat(answers.stream().map(Answer::status))
        .containsOnlyOnce(204)
        .isSubsetOf(204, 409, 410);
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CHANGE", "AFTER_CHANGE"})
  void isRepeatedAfterACrash(Step step) {
    var link = changes.undoing(parent, 1);
    faults.crashAt(step);
    changes.undo(link).expect(500);
    clock.advance(CLAIM);
    changes.undo(link).expect(204);
    signIn(thiefs, Households.PASSWORD).expect(401);
    assertThat(isActive(parent.sessionId())).isFalse();
  }

  @Test
  void showsAPageThatChangesNothingUntilItIsSent() {
    var link = changes.undoing(parent, 1);
    var page = households.api().get("/api/auth/email/undo?token=" + link).expect(200);
    assertThat(page.body()).contains("<form method=\"post\"", link).doesNotContain(thiefs);
    signIn(thiefs, Households.PASSWORD).expect(200);
    assertThat(households.api().submit("/api/auth/email/undo", link).expect(200).body())
        .contains("You have your address back");
    signIn(thiefs, Households.PASSWORD).expect(401);
  }

  private Answer signIn(String email, String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }

  private boolean isActive(String session) {
    var state = households.service("gateway").get("/internal/sessions/" + session).expect(200);
    return state.json().path("active").asBoolean();
  }
}
