package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The link by which a password is reset: for half an hour, once. */
@WholeService
class PasswordResetLinkIT {
  private static final Duration VALIDITY = Duration.ofMinutes(30);

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Resets resets;

  @BeforeEach
  void start() {
    resets = new Resets(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isPossibleForHalfAnHour() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    clock.advance(VALIDITY.minusSeconds(20));
    resets.confirm(link, Resets.OTHER_PASSWORD).expect(204);
  }

  @Test
  void isNotPossibleLater() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    clock.advance(VALIDITY.plusSeconds(1));
    resets.confirm(link, Resets.OTHER_PASSWORD).expect(410, "link-outdated");
    resets.mails().letter(parent.personId(), Resets.LETTER, 1).expect(410);
    resets.signIn(parent, Households.PASSWORD).expect(200);
  }

  @Test
  void isDoneByOneLinkOnceAndThenByNoneThatWasSentBefore() {
    var parent = households.register();
    var first = resets.linkFor(parent);
    resets.ask(parent.email());
    var second = resets.mails().tokenIn(parent.personId(), Resets.LETTER, 2);
    resets.confirm(second, Resets.OTHER_PASSWORD).expect(204);
    resets.confirm(second, Households.PASSWORD).expect(410, "link-outdated");
    resets.confirm(first, Households.PASSWORD).expect(410, "link-outdated");
    resets.confirm("unheard-of", Resets.OTHER_PASSWORD).expect(404, "link-unknown");
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
  }

  @Test
  void isOverWhenTheOwnerMovesToAnotherAddress() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    new EmailChanges(households, events).move(parent, Households.someEmail());
    resets.confirm(link, Resets.OTHER_PASSWORD).expect(410, "link-outdated");
  }

  @Test
  void isOverWhenTheOwnerChangesThePassword() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    resets.change(parent, Resets.OTHER_PASSWORD).expect(204);
    resets.confirm(link, "zaunkoenig-und-73").expect(410, "link-outdated");
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
  }

  @Test
  void refusesWhatIsTooWeakAndKeepsTheLink() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    for (var weak : List.of("short", "password123", "my-name-is-king-37")) {
      var refused = resets.confirm(link, weak).expect(400, "weak-password");
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("password");
    }
    resets.confirm(link, Resets.OTHER_PASSWORD).expect(204);
  }

  @Test
  void setsThePasswordOfWhoeverIsToldSoWhenManyUseTheLinkAtOnce() throws Exception {
    var parent = households.register();
    var link = resets.linkFor(parent);
    var passwords = new ConcurrentHashMap<String, Integer>();
    AtOnce.call(
        20,
        () -> {
          var mine = "zaunkoenig-" + UUID.randomUUID();
          var answer = resets.confirm(link, mine);
          passwords.put(mine, answer.status());
          return answer;
        });
    assertThat(passwords.values()).containsOnlyOnce(204).isSubsetOf(204, 409, 410);
    passwords.forEach(
        (password, status) -> {
          if (status == 204) {
            resets.signIn(parent, password).expect(200);
          }
        });
  }

  @Test
  void showsAPageThatChangesNothingUntilItIsSent() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    var page = resets.look(link).expect(200);
    assertThat(page.headers().getFirst("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.body()).contains("type=\"password\"", link, parent.email());
    resets.signIn(parent, Households.PASSWORD).expect(200);
    assertThat(resets.submit(link, "password123").expect(200).body())
        .contains("choose another", link);
    assertThat(resets.submit(link, Resets.OTHER_PASSWORD).expect(200).body())
        .contains("Your password is changed");
    assertThat(resets.submit(link, Resets.OTHER_PASSWORD).expect(410).body())
        .contains("has been used");
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
  }
}
