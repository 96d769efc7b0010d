package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A password that is changed while something is done by it, is not good for that any more. */
@WholeService
class OvertakenProofIT {
  private static final Map<String, Object> PROOF = Map.of("password", Households.PASSWORD);

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired Outside outside;
  @Autowired Faults faults;
  @Autowired EventRecorder events;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void leadsNowhereByACodeThatWasSentAfterwards() {
    var ada = households.withSecondFactor();
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    var challenge = households.challenge(ada);
    households
        .api()
        .post("/api/auth/otp/verify", Households.answerTo(challenge, households.codeOf(challenge)))
        .expect(401, "invalid-credentials");
  }

  @Test
  void linksNoProvider() {
    var ada = households.register();
    var code = outside.comeFrom("google", outside.somebody());
    var arrival = households.api().post("/api/auth/federated", code.form()).expect(202);
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    var form = Map.of("arrivalToken", arrival.text("arrivalToken"), "proof", PROOF);
    ada.home().post("/api/auth/federated/link", form).expect(403, "proof-refused");
    var links = ada.home().get("/api/auth/federated").expect(200);
    assertThat(links.json().path("items")).isEmpty();
  }

  @Test
  void invitesNobody() {
    var ada = households.register();
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    guardians.invite(ada, Households.someEmail()).expect(403, "proof-refused");
    var open = ada.home().get("/api/family/guardians/invitations").expect(200);
    assertThat(open.json().path("items")).isEmpty();
  }

  @Test
  void closesNoAccount() {
    var ada = households.register();
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    new Closings(households, events).ask(ada.home(), true).expect(403, "proof-refused");
  }

  @Test
  void removesNoChildAndGivesItNoPin() {
    var child = playroom.teenager();
    faults.once(Step.AFTER_CHECK, () -> changePassword(child.household()));
    Playroom.remove(child).expect(403, "proof-refused");
    child.parent().get(child.path()).expect(200);

    var another = playroom.teenager();
    faults.once(Step.AFTER_CHECK, () -> changePassword(another.household()));
    playroom.givePin(another, Playroom.OTHER_PIN).expect(403, "proof-refused");
    playroom.signIn(another).expect(200);
  }

  @Test
  void changesNoPassword() {
    var ada = households.register();
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    var thiefs = Map.of("proof", PROOF, "password", "der-dieb-war-hier-37");
    ada.home().post("/api/auth/password", thiefs).expect(403, "proof-refused");
    var owners = Map.of("email", ada.email(), "password", "nachtigall-und-37");
    households.api().post("/api/auth/login", owners).expect(200);
  }

  @Test
  void removesNoOtherParent() {
    var ada = households.register();
    var charles = guardians.join(ada);
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    guardians.remove(charles, ada).expect(403, "proof-refused");
    charles.home().get("/api/family").expect(200);
  }

  @Test
  void turnsOffNoSecondFactor() {
    var ada = households.withSecondFactor();
    faults.once(Step.AFTER_CHECK, () -> changePassword(ada));
    ada.home().post("/api/auth/two-factor/off", PROOF).expect(403, "proof-refused");
  }

  private static void changePassword(Household parent) {
    parent
        .home()
        .post("/api/auth/password", Map.of("proof", PROOF, "password", "nachtigall-und-37"))
        .expect(204);
  }
}
