package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.letter.MailedLink;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class ConsentIT {
  private static final String CONSENTS = "/api/family/consents";
  private static final String SIGN = "/api/family/consents/sign";
  private static final Map<String, Object> CORE = Map.of("purposes", List.of("core"));

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isNeededBeforeAChildUnderThirteenIsStored() {
    var parent = households.register();
    addGrace(parent).expect(422, "consent-required");
    request(parent, CORE);
    addGrace(parent).expect(422, "consent-required");
    households.consent(parent, CORE);
    addGrace(parent).expect(201);
  }

  @Test
  void isNotGivenByOtherPurposes() {
    var parent = households.register();
    households.consent(parent, Map.of("purposes", List.of("ai-chat", "analytics")));
    addGrace(parent).expect(422, "consent-required");
  }

  @Test
  void isSignedByTheNewestOfEqualLettersOnly() {
    var parent = households.register();
    var first = households.tokenIn(request(parent, CORE));
    var other = households.tokenIn(request(parent, Map.of("purposes", List.of("voice"))));
    var newest = households.tokenIn(request(parent, Map.of("purposes", List.of("core", "ads"))));
    sign(first).expect(410);
    sign(other).expect(200);
    sign(newest).expect(200);
  }

  @Test
  void waitsForOneSignatureHoweverOftenItIsAskedForAtOnce() throws Exception {
    var parent = households.register();
    AtOnce.call(8, () -> parent.home().post(CONSENTS, CORE).expect(202));
    var states =
        consents(parent)
            .json()
            .path("items")
            .valueStream()
            .map(consent -> consent.at("/purposes/0/state").asString())
            .toList();
    assertThat(states).hasSize(8).containsOnlyOnce("requested");
    assertThat(states).filteredOn("superseded"::equals).hasSize(7);
  }

  @Test
  void isTold() {
    var parent = households.register();
    var id = households.consent(parent, Map.of("purposes", List.of("core", "voice")));
    parent.home().delete(CONSENTS + "/" + id + "/purposes/voice").expect(204);
    for (var type : List.of("requested", "granted", "withdrawn")) {
      EventSchemas.ofThisModule().check(events.await("identity.consent-" + type + ".v1", id));
    }
  }

  @Test
  void isSignedOnAPageThatSaysWhatFor() {
    var parent = households.register();
    var id = request(parent, Map.of("purposes", List.of("core", "voice")));
    var token = households.tokenIn(id);
    var page = households.api().get(SIGN + "?token=" + token).expect(200);
    assertThat(page.body())
        .contains("keep the child", "speech is turned", "2026-11", "<form method=\"post\"")
        .doesNotContain("advertisements");
    assertThat(states(parent)).containsOnly("requested");
    households.api().submit(SIGN, token).expect(200);
    assertThat(states(parent)).containsOnly("granted");
    assertThat(households.api().submit(SIGN, token).expect(410).body()).contains("has been used");
  }

  @Test
  void isGrantedOnceHoweverManySignAtOnce() throws Exception {
    var parent = households.register();
    var id = request(parent, CORE);
    var token = households.tokenIn(id);
    var answers = AtOnce.call(50, () -> households.api().post(SIGN, Map.of("token", token)));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 410)).hasSize(49);
    // A later event of the same key shows that no second grant is on its way.
    parent.home().delete(CONSENTS + "/" + id + "/purposes/core").expect(204);
    events.await("identity.consent-withdrawn.v1", id);
    assertThat(events.of("identity.consent-granted.v1"))
        .filteredOn(event -> event.key().equals(id))
        .hasSize(1);
  }

  @Test
  void canBeSignedUntil72HoursHavePassed() {
    var parent = households.register();
    var early = households.tokenIn(request(parent, CORE));
    var late = households.tokenIn(request(parent, Map.of("purposes", List.of("ads"))));
    clock.advance(MailedLink.VALIDITY.minusMinutes(1));
    sign(early).expect(200);
    clock.advance(Duration.ofMinutes(1));
    sign(late).expect(410, "link-outdated");
    assertThat(consents(parent).json().at("/items/1/expired").asBoolean()).isTrue();
  }

  @Test
  void stopsProcessingWhenItIsWithdrawn() {
    var parent = households.register();
    var id = households.consent(parent, CORE);
    var grace = addGrace(parent).expect(201);
    var path = "/api/family/children/" + grace.text("childId");
    parent.home().delete(CONSENTS + "/" + id + "/purposes/core").expect(204);

    addGrace(parent).expect(422, "consent-required");
    var etag = grace.headers().getETag();
    parent.home().patch(path, Map.of("notes", "x"), etag).expect(422, "consent-required");
    parent.home().get(path).expect(200);
    parent.home().post(path + "/removal", Playroom.PROOF).expect(204);
  }

  @Test
  void isGivenAgainByAnother() {
    var parent = households.register();
    var id = households.consent(parent, CORE);
    parent.home().delete(CONSENTS + "/" + id + "/purposes/core").expect(204);
    households.consent(parent, CORE);
    addGrace(parent).expect(201);
  }

  @Test
  void takesThePlaceOfAnEarlierGrant() {
    var parent = households.register();
    var first = households.consent(parent, Map.of("purposes", List.of("core", "ads")));
    var second = households.consent(parent, CORE);
    assertThat(states(parent)).containsExactly("superseded", "granted", "granted");
    withdraw(parent, first, "core").expect(409, "purpose-not-granted");
    withdraw(parent, second, "core").expect(204);
    addGrace(parent).expect(422, "consent-required");
  }

  @Test
  void isOverriddenByWhatIsDecidedForTheChildItself() {
    var parent = households.withCoreConsent();
    var grace = addGrace(parent).expect(201);
    var path = "/api/family/children/" + grace.text("childId");
    var own =
        households.consent(
            parent, Map.of("purposes", List.of("core"), "childId", grace.text("childId")));
    withdraw(parent, own, "core").expect(204);
    parent.home().patch(path, Map.of("notes", "x"), "*").expect(422, "consent-required");
    addGrace(parent).expect(201);
  }

  @Test
  void namesTheChildItIsFor() {
    var parent = households.withCoreConsent();
    var grace = addGrace(parent).expect(201).text("childId");
    var id = request(parent, Map.of("purposes", List.of("voice"), "childId", grace));
    var page = households.api().get(SIGN + "?token=" + households.tokenIn(id)).expect(200);
    assertThat(page.body()).contains("for Grace (policy 2026-11)");
  }

  @Test
  void isNobodyElsesToSeeOrWithdraw() {
    var parent = households.withCoreConsent();
    var id = consents(parent).json().at("/items/0/consentId").asString();
    var grace = addGrace(parent).expect(201).text("childId");
    var stranger = households.register();
    assertThat(consents(stranger).json().path("items")).isEmpty();
    withdraw(stranger, UUID.fromString(id), "core").expect(404, "not-found");
    stranger
        .home()
        .post(CONSENTS, Map.of("purposes", List.of("core"), "childId", grace))
        .expect(404, "not-found");
  }

  @Test
  void knowsItsPurposes() {
    var parent = households.register();
    parent.home().post(CONSENTS, Map.of("purposes", List.of("anything"))).expect(400);
    parent.home().post(CONSENTS, Map.of("purposes", List.of())).expect(400);
    withdraw(parent, UUID.randomUUID(), "anything").expect(400);
    withdraw(parent, UUID.randomUUID(), "core").expect(404, "not-found");
  }

  private String request(Household parent, Map<String, Object> form) {
    return parent.home().post(CONSENTS, form).expect(202).text("consentId");
  }

  private Answer sign(String token) {
    return households.api().post(SIGN, Map.of("token", token));
  }

  private static Answer consents(Household parent) {
    return parent.home().get(CONSENTS).expect(200);
  }

  private static List<String> states(Household parent) {
    return consents(parent).json().path("items").findValuesAsString("state");
  }

  private static Answer withdraw(Household parent, UUID consent, String purpose) {
    return parent.home().delete(CONSENTS + "/" + consent + "/purposes/" + purpose);
  }

  private static Answer addGrace(Household parent) {
    return parent
        .home()
        .post(
            "/api/family/children",
            Map.of("name", "Grace", "birthday", "2018-12-09", "language", "en"));
  }
}
