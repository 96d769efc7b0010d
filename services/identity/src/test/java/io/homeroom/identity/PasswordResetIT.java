package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has forgotten the password sets another one by a mailed link. */
@WholeService
class PasswordResetIT {
  private static final String OTHER = "nachtigall-und-37";
  private static final String LETTER = "reset-password";
  private static final Duration VALIDITY = Duration.ofMinutes(30);

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Mailbag mails;

  @BeforeEach
  void start() {
    mails = new Mailbag(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void setsAnotherPasswordAndEndsEverySession() {
    var parent = households.register();
    var elsewhere = signIn(parent, Households.PASSWORD).expect(200).text("sessionId");
    confirm(linkFor(parent), OTHER).expect(204);
    signIn(parent, Households.PASSWORD).expect(401, "invalid-credentials");
    signIn(parent, OTHER).expect(200);
    assertThat(isActive(parent.sessionId())).isFalse();
    assertThat(isActive(elsewhere)).isFalse();
  }

  @Test
  void tellsTheOwnerByMailAndOthersByIdsOnly() {
    var parent = households.register();
    confirm(linkFor(parent), OTHER).expect(204);
    var told = mails.letter(parent.personId(), "password-changed", 1).expect(200);
    assertThat(told.text("to")).isEqualTo(parent.email());
    assertThat(told.json().has("link")).isFalse();
    mails.requests(parent.personId(), LETTER).forEach(EventSchemas.ofThisModule()::check);
    mails
        .requests(parent.personId(), "password-changed")
        .forEach(EventSchemas.ofThisModule()::check);
  }

  @Test
  void asksForTheSecondFactorAsBefore() {
    var parent = households.withSecondFactor();
    confirm(linkFor(parent), OTHER).expect(204);
    signIn(parent, OTHER).expect(202);
  }

  @Test
  void liftsTheLockOfWrongPasswords() {
    var parent = households.register();
    for (int i = 0; i < 6; i++) {
      signIn(parent, "wrong").expect(401);
    }
    signIn(parent, Households.PASSWORD).expect(429, "sign-in-locked");
    confirm(linkFor(parent), OTHER).expect(204);
    signIn(parent, OTHER).expect(200);
  }

  @Test
  void isPossibleForHalfAnHour() {
    var parent = households.register();
    var link = linkFor(parent);
    clock.advance(VALIDITY.minusSeconds(20));
    confirm(link, OTHER).expect(204);
  }

  @Test
  void isNotPossibleLater() {
    var parent = households.register();
    var link = linkFor(parent);
    clock.advance(VALIDITY.plusSeconds(1));
    confirm(link, OTHER).expect(410, "link-outdated");
    mails.letter(parent.personId(), LETTER, 1).expect(410);
    signIn(parent, Households.PASSWORD).expect(200);
  }

  @Test
  void isDoneByOneLinkOnceAndThenByNoneThatWasSentBefore() {
    var parent = households.register();
    var first = linkFor(parent);
    ask(parent.email());
    var second = mails.tokenIn(parent.personId(), LETTER, 2);
    confirm(second, OTHER).expect(204);
    confirm(second, Households.PASSWORD).expect(410, "link-outdated");
    confirm(first, Households.PASSWORD).expect(410, "link-outdated");
    confirm("unheard-of", OTHER).expect(404, "link-unknown");
    signIn(parent, OTHER).expect(200);
  }

  @Test
  void refusesWhatIsTooWeakAndKeepsTheLink() {
    var parent = households.register();
    var link = linkFor(parent);
    for (var weak : new String[] {"short", "password123", "my-name-is-king-37"}) {
      var refused = confirm(link, weak).expect(400, "weak-password");
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("password");
    }
    confirm(link, OTHER).expect(204);
  }

  @Test
  void setsThePasswordOfWhoeverIsToldSoWhenManyUseTheLinkAtOnce() throws Exception {
    var parent = households.register();
    var link = linkFor(parent);
    var passwords = new java.util.concurrent.ConcurrentHashMap<String, Integer>();
    AtOnce.call(
        20,
        () -> {
          var mine = "zaunkoenig-" + UUID.randomUUID();
          var answer = confirm(link, mine);
          passwords.put(mine, answer.status());
          return answer;
        });
    assertThat(passwords.values()).containsOnly(204, 409, 410).containsOnlyOnce(204);
    passwords.forEach(
        (password, status) -> {
          if (status == 204) {
            signIn(parent, password).expect(200);
          }
        });
  }

  @Test
  void showsAPageThatChangesNothingUntilItIsSent() {
    var parent = households.register();
    var link = linkFor(parent);
    var page = households.api().get("/api/auth/password/reset?token=" + link).expect(200);
    assertThat(page.headers().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.body()).contains("type=\"password\"", link, parent.email());
    signIn(parent, Households.PASSWORD).expect(200);
    assertThat(submit(link, "password123").expect(200).body()).contains("choose another", link);
    assertThat(submit(link, OTHER).expect(200).body()).contains("Your password is changed");
    assertThat(submit(link, OTHER).expect(410).body()).contains("has been used");
    signIn(parent, OTHER).expect(200);
  }

  private Answer submit(String link, String password) {
    return households
        .api()
        .submit("/api/auth/password/reset/confirm", Map.of("token", link, "password", password));
  }

  private String linkFor(Household parent) {
    ask(parent.email());
    return mails.tokenIn(parent.personId(), LETTER, 1);
  }

  private void ask(String email) {
    households.api().post("/api/auth/password/reset", Map.of("email", email)).expect(202);
  }

  private Answer confirm(String token, String password) {
    var form = Map.of("token", token, "password", password);
    return households.api().post("/api/auth/password/reset/confirm", form);
  }

  private Answer signIn(Household parent, String password) {
    var form = Map.of("email", parent.email(), "password", password);
    return households.api().post("/api/auth/login", form);
  }

  private boolean isActive(String session) {
    var state = households.internal().get("/internal/sessions/" + session).expect(200);
    return state.json().path("active").asBoolean();
  }
}
