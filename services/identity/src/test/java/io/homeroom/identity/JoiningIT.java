package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/** Another parent is invited by mail and answers for the family from then on. */
@WholeService
class JoiningIT {
  private static final String INVITATIONS = "/api/family/guardians/invitations";

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired Realm realm;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void makesWhoAcceptsAParentOfTheSameFamily() {
    var ada = households.register();
    var charles = guardians.join(ada);
    assertThat(charles.familyId()).isEqualTo(ada.familyId());
    var parents = ada.home().get("/api/family").expect(200).json().path("parents");
    assertThat(parents.findValuesAsString("email"))
        .containsExactlyInAnyOrder(ada.email(), charles.email());
    var child = households.child(charles, "Grace", "2011-12-09");
    ada.home().get("/api/family/children/" + child).expect(200);
    var told =
        events.await(
            "identity.guardian-joined.v1",
            event -> event.json().contains(charles.personId().toString()));
    EventSchemas.ofThisModule().check(told);
  }

  @Test
  void writesToTheInvitedAddressInTheLanguageChosen() {
    var ada = households.register();
    var email = Households.someEmail();
    var invited = guardians.invite(ada, email).expect(202);
    var letter = households.internal().get("/internal/letters/" + invited.text("invitationId"));
    assertThat(letter.expect(200).text("to")).isEqualTo(email);
    assertThat(letter.text("language")).isEqualTo("ja");
    assertThat(letter.text("template")).isEqualTo("guardian-invitation");
    var told = events.await("identity.guardian-invited.v1", invited.text("invitationId"));
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).doesNotContain(email);
  }

  @Test
  void asksTheInviterForAProof() {
    var ada = households.register();
    guardians
        .invite(ada, Households.someEmail(), Map.of("password", "not-the-password"))
        .expect(403, "proof-refused");
    assertThat(ada.home().get(INVITATIONS).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void tellsTheInviterNothingOfAnAddressThatHasAnAccount() {
    var ada = households.register();
    var neighbour = households.register();
    var known = guardians.invite(ada, neighbour.email()).expect(202);
    var unknown = guardians.invite(ada, Households.someEmail()).expect(202);
    assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
    guardians
        .accept(households.tokenIn(known.text("invitationId")))
        .expect(409, "email-already-registered");
    assertThat(neighbour.home().get("/api/family").expect(200).text("familyId"))
        .isEqualTo(neighbour.familyId().toString());
  }

  @Test
  void isOpenForAWeekAndOneUse() {
    var ada = households.register();
    var token = guardians.tokenFor(ada, Households.someEmail());
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    page(token).expect(200);
    clock.advance(Duration.ofMinutes(1));
    guardians.accept(token).expect(410, "link-outdated");
    page(token).expect(410);
    clock.reset();
    guardians.accept(token).expect(201);
    guardians.accept(token).expect(410, "link-outdated");
    guardians.accept("unheard-of").expect(404, "link-unknown");
  }

  @Test
  void canBeWithdrawnByTheFamilyOnly() {
    var ada = households.register();
    var invited = guardians.invite(ada, Households.someEmail()).expect(202);
    var token = households.tokenIn(invited.text("invitationId"));
    var path = INVITATIONS + "/" + invited.text("invitationId");
    households.register().home().delete(path).expect(404, "not-found");
    ada.home().delete(path).expect(204);
    ada.home().delete(path).expect(404, "not-found");
    guardians.accept(token).expect(410, "link-outdated");
  }

  @Test
  void mailsToAnAddressFiveTimesAnHourWithoutTelling() {
    var ada = households.register();
    var email = Households.someEmail();
    var asked = Stream.generate(() -> inviteAndWithdraw(ada, email)).limit(6).toList();
    clock.advance(Duration.ofMinutes(61));
    events.await("identity.guardian-invited.v1", inviteAndWithdraw(ada, email));
    asked.subList(0, 5).forEach(id -> events.await("identity.guardian-invited.v1", id));
    assertThat(events.of("identity.guardian-invited.v1"))
        .noneMatch(event -> event.key().equals(asked.getLast()));
  }

  @Test
  void takesNoPasswordThatIsEasyToGuess() {
    var token = guardians.tokenFor(households.register(), Households.someEmail());
    guardians.accept(token, "1234567890").expect(400, "invalid-request");
    guardians.accept(token, "short").expect(400, "invalid-request");
    guardians.accept(token).expect(201);
  }

  @Test
  void acceptsOnItsPageToo() {
    var ada = households.register();
    var email = Households.someEmail();
    var token = guardians.tokenFor(ada, email);
    assertThat(page(token).expect(200).body()).contains("name=\"password\"", "lang=\"ja\"");
    assertThat(submit(token, "short").expect(200).body()).contains("name=\"password\"");
    submit(token, Households.PASSWORD).expect(200);
    guardians.signIn(email).expect(200);
  }

  @Test
  void letsOneInOfManyWhoAcceptAtOnce() throws Exception {
    var ada = households.register();
    var token = guardians.tokenFor(ada, Households.someEmail());
    var answers = AtOnce.call(10, () -> guardians.accept(token));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 410));
    assertThat(ada.home().get("/api/family").json().path("parents")).hasSize(2);
  }

  @Test
  void endsAtFourParents() throws Exception {
    var ada = households.register();
    var tokens = new ArrayDeque<String>();
    for (int i = 0; i < 4; i++) {
      tokens.add(guardians.tokenFor(ada, Households.someEmail()));
    }
    guardians.invite(ada, Households.someEmail()).expect(422, "too-many-invitations");
    var waiting = new ConcurrentLinkedQueue<>(tokens);
    var answers = AtOnce.call(4, () -> guardians.accept(Objects.requireNonNull(waiting.poll())));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> answer.expect(422, "too-many-guardians"));
    guardians.invite(ada, Households.someEmail()).expect(422, "too-many-guardians");
  }

  private String inviteAndWithdraw(Household by, String email) {
    var id = guardians.invite(by, email).expect(202).text("invitationId");
    by.home().delete(INVITATIONS + "/" + id).expect(204);
    return id;
  }

  private Answer page(String token) {
    return households.api().get("/api/family/guardians/accept?token=" + token);
  }

  private Answer submit(String token, String password) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("token", token);
    form.add("name", "Charles");
    form.add("password", password);
    return households
        .api()
        .call(
            HttpMethod.POST,
            "/api/family/guardians/accept",
            form,
            headers -> headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED));
  }
}
