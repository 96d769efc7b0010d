package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closing an account, from the wish to the grace in which it can be taken back. */
@WholeService
class ClosingIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Closings closings;

  @BeforeEach
  void start() {
    closings = new Closings(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isToldBeforeWhatGoesWithIt() {
    var ada = households.register();
    households.child(ada, "Grace", "2012-12-09");
    var extent = ada.home().get("/api/auth/closing").expect(200);
    assertThat(extent.text("closesFamily")).isEqualTo("true");
    assertThat(extent.text("children")).isEqualTo("1");
    assertThat(extent.text("graceDays")).isEqualTo("14");
    guardians.join(ada);
    var shared = ada.home().get("/api/auth/closing").expect(200);
    assertThat(shared.text("closesFamily")).isEqualTo("false");
    assertThat(shared.text("children")).isEqualTo("0");
  }

  @Test
  void takesAProofAndTheWordOfTheLastParentAboutTheFamily() {
    var ada = households.register();
    ada.home()
        .post("/api/auth/closing", Closings.form("not-the-password", true))
        .expect(403, "proof-refused");
    closings.ask(ada.home(), false).expect(409, "family-would-close");
    assertThat(closings.ask(ada.home(), true).expect(202).text("closesFamily")).isEqualTo("true");
  }

  @Test
  void doesNothingUntilTheNewestLinkIsFollowed() {
    var ada = households.register();
    closings.ask(ada.home(), true).expect(202);
    var first = closings.confirmation(ada.personId(), 1);
    closings.ask(ada.home(), true).expect(202);
    closings.signIn(ada).expect(200);
    closings.confirm(first).expect(410, "link-outdated");
    var newest = closings.confirmation(ada.personId(), 2);
    clock.advance(Duration.ofDays(1));
    closings.confirm(newest).expect(410, "link-outdated");
    closings.confirm("unheard-of").expect(404, "link-unknown");
  }

  @Test
  void endsSessionsAtOnceAndTellsWithRightCredentialsOnly() {
    var ada = households.register();
    closings.close(ada);
    assertThat(playroom.isActive(tokensOf(ada))).isFalse();
    closings.signIn(ada).expect(403, "account-closing");
    guardians.signIn(Households.someEmail()).expect(401, "invalid-credentials");
    var wrong = Map.of("email", ada.email(), "password", "not-the-password");
    households.api().post("/api/auth/login", wrong).expect(401, "invalid-credentials");
    var told = events.await("identity.account-closing.v1", ada.personId().toString());
    EventSchemas.ofThisModule().check(told);
  }

  @Test
  void endsChildrensSessionsWithTheLastParentAndLetsThemInAgain() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    var parent = child.household();
    closings.close(parent);
    assertThat(playroom.isActive(open)).isFalse();
    playroom.signIn(child).expect(403, "nobody-answers");
    closings.reopen(closings.reopening(parent.personId(), 1)).expect(204);
    playroom.signIn(child).expect(200);
  }

  @Test
  void isTakenBackOnceByTheLinkWhileTheGraceLasts() {
    var ada = households.register();
    closings.close(ada);
    var link = closings.reopening(ada.personId(), 1);
    clock.advance(Closings.GRACE.minusMinutes(1));
    closings.reopen(link).expect(204);
    closings.reopen(link).expect(410, "link-outdated");
    clock.reset();
    closings.signIn(ada).expect(200);
    closings.mails().letter(ada.personId(), "account-reopened", 1).expect(200);
    var told = events.await("identity.account-reopened.v1", ada.personId().toString());
    EventSchemas.ofThisModule().check(told);
  }

  @Test
  void isNotTakenBackLater() {
    var ada = households.register();
    closings.close(ada);
    var link = closings.reopening(ada.personId(), 1);
    clock.advance(Closings.GRACE);
    closings.reopen(link).expect(410, "link-outdated");
  }

  @Test
  void mailsTheLinkOnceMoreToWhoComesBackWithAProof() {
    var ada = households.register();
    closings.close(ada);
    closings.signIn(ada).expect(403, "account-closing");
    assertThat(closings.mails().requests(ada.personId(), "account-closing")).hasSizeLessThan(2);
    clock.advance(Duration.ofHours(1));
    closings.signIn(ada).expect(403, "account-closing");
    closings.reopen(closings.reopening(ada.personId(), 2)).expect(204);
  }

  @Test
  void endsWhatWasOpen() {
    var ada = households.register();
    var invitation = guardians.tokenFor(ada, Households.someEmail());
    var consent = ada.home().post("/api/family/consents", Map.of("purposes", List.of("core")));
    var signature = Map.of("token", households.tokenIn(consent.expect(202).text("consentId")));
    var resets = new Resets(households, events);
    resets.ask(ada.email());
    var reset = resets.mails().tokenIn(ada.personId(), Resets.LETTER, 1);
    new EmailChanges(households, events).ask(ada, Households.someEmail()).expect(202);
    closings.close(ada);
    guardians.accept(invitation).expect(410, "link-outdated");
    households.api().post("/api/family/consents/sign", signature).expect(410, "link-outdated");
    resets.look(reset).expect(410);
    assertThat(count("select count(*) from email_change where person_id = ?", ada)).isZero();
  }

  @Test
  void isTakenBackByWhoTakesTheAddressBack() {
    var ada = households.register();
    var thiefs = Households.someEmail();
    var changes = new EmailChanges(households, events);
    changes.move(ada, thiefs);
    var undo = changes.undoing(ada, 1);
    closings.close(ada);
    changes.undo(undo).expect(204);
    closings.signIn(ada).expect(401, "invalid-credentials");
    var open = "select count(*) from closure where person_id = ? and state <> 'REOPENED'";
    assertThat(count(open, ada)).isZero();
  }

  @Test
  void isNotConfirmedByAnybodyOnceThePasswordIsAnother() {
    var ada = households.register();
    closings.ask(ada.home(), true).expect(202);
    var link = closings.confirmation(ada.personId(), 1);
    var change =
        Map.of("proof", Map.of("password", Households.PASSWORD), "password", "nachtigall-und-37");
    ada.home().post("/api/auth/password", change).expect(204);
    closings.confirm(link).expect(410, "link-outdated");
  }

  @Test
  void showsPagesThatChangeNothingUntilTheyAreSent() {
    var ada = households.register();
    closings.ask(ada.home(), true).expect(202);
    var confirmation = closings.confirmation(ada.personId(), 1);
    var page = households.api().get("/api/auth/closing/confirm?token=" + confirmation).expect(200);
    assertThat(page.body()).contains("your family", "14 days", "<form method=\"post\"");
    closings.signIn(ada).expect(200);
    assertThat(households.api().submit("/api/auth/closing/confirm", confirmation).body())
        .contains("is being closed");
    closings.signIn(ada).expect(403, "account-closing");
    var reopening = closings.reopening(ada.personId(), 1);
    households.api().get("/api/auth/closing/reopen?token=" + reopening).expect(200);
    closings.signIn(ada).expect(403, "account-closing");
    assertThat(households.api().submit("/api/auth/closing/reopen", reopening).body())
        .contains("Welcome back");
    closings.signIn(ada).expect(200);
  }

  private long count(String sql, Household parent) {
    return jdbc.sql(sql).param(parent.personId()).query(Long.class).single();
  }

  private static Answer tokensOf(Household parent) {
    var registered = parent.registered();
    return new Answer(
        registered.status(), registered.headers(), registered.json().path("tokens").toString());
  }
}
