package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.letter.MailedLink;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class VerificationIT {
  private static final String PATH = "/api/auth/verify-email";

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isAskedByALetterInTheParentsLanguage() {
    var parent = households.register();
    var path = "/internal/letters/" + households.verificationOf(parent);
    var letter = households.internal().get(path).expect(200);
    assertThat(letter.text("to")).isEqualTo(parent.email());
    assertThat(letter.text("name")).isEqualTo("Ada King");
    assertThat(letter.text("language")).isEqualTo("en");
    assertThat(letter.text("template")).isEqualTo("verify-email");
    assertThat(letter.text("link"))
        .startsWith("http://127.0.0.1:8080/api/auth/verify-email?token=");
    assertThat(households.internal().get(path).text("link")).isEqualTo(letter.text("link"));
  }

  @Test
  void isDoneByTheLinkOnce() {
    var parent = households.register();
    var letter = households.verificationOf(parent);
    var token = households.tokenIn(letter);
    confirm(token).expect(204);
    assertThat(isVerified(parent)).isTrue();
    EventSchemas.ofThisModule().check(events.await("identity.email-verified.v1", letter));
    confirm(token).expect(410, "link-outdated");
    households.internal().get("/internal/letters/" + letter).expect(410, "link-outdated");
    parent.home().post(PATH + "/resend", null).expect(409, "email-already-verified");
  }

  @Test
  void isNotDoneByLookingAtThePage() {
    var parent = households.register();
    var token = households.tokenIn(households.verificationOf(parent));
    var page = households.api().get(PATH + "?token=" + token).expect(200);
    assertThat(page.headers().getFirst("Content-Type")).startsWith("text/html");
    assertThat(page.headers().getFirst("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.headers().getFirst("Cache-Control")).contains("no-store");
    assertThat(page.headers().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.body()).contains("<form method=\"post\"", token, parent.email());
    assertThat(isVerified(parent)).isFalse();

    assertThat(households.api().submit(PATH, token).expect(200).body()).contains("Thank you");
    assertThat(isVerified(parent)).isTrue();
    assertThat(households.api().submit(PATH, token).expect(410).body()).contains("has been used");
  }

  @Test
  void isPossibleInTheLast72Hours() {
    var parent = households.register();
    var token = households.tokenIn(households.verificationOf(parent));
    clock.advance(MailedLink.VALIDITY.minusMinutes(1));
    confirm(token).expect(204);
  }

  @Test
  void isNoLongerPossibleAfter72Hours() {
    var parent = households.register();
    var letter = households.verificationOf(parent);
    var token = households.tokenIn(letter);
    clock.advance(MailedLink.VALIDITY);
    confirm(token).expect(410, "link-outdated");
    households.internal().get("/internal/letters/" + letter).expect(410, "link-outdated");
    assertThat(households.api().get(PATH + "?token=" + token).expect(410).body())
        .contains("has expired");
    clock.reset();
    assertThat(isVerified(parent)).isFalse();
  }

  @Test
  void isAskedAgainByALinkThatSupersedesTheFirst() {
    var parent = households.register();
    var first = households.verificationOf(parent);
    var token = households.tokenIn(first);
    parent.home().post(PATH + "/resend", null).expect(202);
    confirm(token).expect(410, "link-outdated");
    households.internal().get("/internal/letters/" + first).expect(410, "link-outdated");

    var second =
        events.await(
            "identity.email-verification-requested.v1",
            event ->
                event.json().contains(parent.personId().toString()) && !event.key().equals(first));
    confirm(households.tokenIn(second.key())).expect(204);
  }

  @Test
  void survivesManyRequestsForAnotherMailAtOnce() throws Exception {
    var parent = households.register();
    var answers = AtOnce.call(10, () -> parent.home().post(PATH + "/resend", null));
    assertThat(answers).allSatisfy(answer -> answer.expect(202));
  }

  @Test
  void isRefusedForAnUnknownLink() {
    confirm("unheard-of").expect(404, "link-unknown");
    assertThat(households.api().get(PATH + "?token=unheard-of").expect(404).body())
        .contains("not known");
    households.internal().get("/internal/letters/" + java.util.UUID.randomUUID()).expect(404);
  }

  private Answer confirm(String token) {
    return households.api().post(PATH, Map.of("token", token));
  }

  private static boolean isVerified(Household parent) {
    return parent
        .home()
        .get("/api/family")
        .expect(200)
        .json()
        .at("/parents/0/emailVerified")
        .asBoolean();
  }
}
