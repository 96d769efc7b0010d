package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Outside.Outsider;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Linking a provider with an account takes the proof of both. */
@WholeService
class ProviderLinkIT {
  private static final String PATH = "/api/auth/federated";
  private static final Map<String, String> PASSWORD = Map.of("password", Households.PASSWORD);

  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void linksInASessionThatBeganAfterTheArrival() {
    var parent = households.register();
    var arrival = comeFrom("google", outside.somebody(parent.email(), true)).expect(202);
    clock.advance(Duration.ofSeconds(5));
    link(signIn(parent), arrival).expect(201);
    assertThat(parent.home().get(PATH).expect(200).json().at("/items/0/provider").asString())
        .isEqualTo("google");
  }

  @Test
  void tellsByMailThatAProviderWasLinked() {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent.home(), comeFrom("google", outsider), PASSWORD).expect(201);
    var linked =
        events.await(
            "identity.provider-linked.v1",
            event -> event.json().contains(parent.personId().toString()));
    assertThat(linked.json()).doesNotContain(outsider.email(), outsider.username());
    var letter = households.internal().get("/internal/letters/" + linked.key()).expect(200);
    assertThat(letter.text("to")).isEqualTo(parent.email());
    assertThat(letter.text("template")).isEqualTo("provider-linked");
  }

  @Test
  void asksAnOlderSessionForAProof() {
    var parent = households.register();
    clock.advance(Duration.ofSeconds(5));
    var arrival = comeFrom("google", outside.somebody()).expect(202);
    link(parent.home(), arrival).expect(403, "proof-needed");
    link(parent.home(), arrival, Map.of("password", "wrong")).expect(403, "proof-refused");
    link(parent.home(), arrival, PASSWORD).expect(201);
  }

  @Test
  void linksAnArrivalOnce() throws Exception {
    var parent = households.register();
    var arrival = comeFrom("google", outside.somebody()).expect(202);
    var answers = AtOnce.call(10, () -> link(parent.home(), arrival, PASSWORD));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .extracting(Answer::status)
        .containsOnly(422);
  }

  @Test
  void leadsFromAProviderToOnePersonOnly() {
    var first = households.register();
    var second = households.register();
    var outsider = outside.somebody();
    var forFirst = comeFrom("google", outsider).expect(202);
    var forSecond = comeFrom("google", outsider).expect(202);
    link(first.home(), forFirst, PASSWORD).expect(201);
    link(second.home(), forSecond, PASSWORD).expect(409, "already-linked");
    assertThat(second.home().get(PATH).json().path("items")).isEmpty();
  }

  @Test
  void tellsProvidersApart() {
    var outsider = outside.somebody();
    link(households.register().home(), comeFrom("google", outsider), PASSWORD).expect(201);
    comeFrom("facebook", outsider).expect(202);
  }

  @Test
  void unlinksByAProof() {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent.home(), comeFrom("apple", outsider), PASSWORD).expect(201);
    unlink(parent.home(), "apple", Map.of("password", "wrong")).expect(403, "proof-refused");
    unlink(parent.home(), "google", PASSWORD).expect(404, "not-found");
    unlink(parent.home(), "apple", PASSWORD).expect(204);
    comeFrom("apple", outsider).expect(202);
  }

  @Test
  void keepsTheLastWayIn() {
    var outsider = outside.somebody();
    var home = registerBy(outsider);
    unlink(home, "google", byCode(home)).expect(409, "last-way-in");
    comeFrom("google", outsider).expect(200);
  }

  private Map<String, Object> byCode(Api home) {
    var challenge = home.post("/api/auth/step-up", null).expect(202);
    return Households.answerTo(challenge, households.codeOf(challenge));
  }

  private Api registerBy(Outsider outsider) {
    var arrival = comeFrom("google", outsider).expect(202).text("arrivalToken");
    var form = Map.of("arrivalToken", arrival, "name", "Ada", "language", "en");
    var registered = households.api().post(PATH + "/register", form).expect(201);
    return households.api().as(registered.text("tokens.accessToken"));
  }

  private Api signIn(Household parent) {
    var tokens = households.api().post("/api/auth/login", parent.credentials()).expect(200);
    return households.api().as(tokens.text("accessToken"));
  }

  private Answer comeFrom(String provider, Outsider outsider) {
    return households.api().post(PATH, outside.comeFrom(provider, outsider).form());
  }

  private static Answer link(Api home, Answer arrival) {
    return home.post(PATH + "/link", Map.of("arrivalToken", arrival.text("arrivalToken")));
  }

  private static Answer link(Api home, Answer arrival, Map<String, ?> proof) {
    return home.post(
        PATH + "/link", Map.of("arrivalToken", arrival.text("arrivalToken"), "proof", proof));
  }

  private static Answer unlink(Api home, String provider, Map<String, ?> proof) {
    return home.post(PATH + "/" + provider + "/unlink", proof);
  }
}
