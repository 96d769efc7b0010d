package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Playroom.Youngster;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent's open session alone neither removes a child nor lets anybody be that child. */
@WholeService
class ChildProofIT {
  private static final Map<String, Object> WRONG = Map.of("password", "not-the-password");

  @Autowired Households households;
  @Autowired Playroom playroom;

  private Youngster child;

  @BeforeEach
  void let() {
    child = playroom.teenager();
  }

  @Test
  void isAskedForBeforeAChildIsRemoved() {
    remove(Map.of()).expect(400, "invalid-request");
    remove(WRONG).expect(403, "proof-refused");
    child.parent().get(child.path()).expect(200);
    playroom.signIn(child).expect(200);

    remove(Playroom.PROOF).expect(204);
    child.parent().get(child.path()).expect(404, "not-found");
  }

  @Test
  void isAskedForBeforeAChildIsGivenAPin() {
    var open = playroom.signIn(child).expect(200);
    givePin(Map.of("pin", Playroom.OTHER_PIN)).expect(400, "invalid-request");
    givePin(Map.of("pin", Playroom.OTHER_PIN, "proof", WRONG)).expect(403, "proof-refused");
    assertThat(playroom.isActive(open)).isTrue();
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");

    playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
  }

  @Test
  void isAskedForTheFirstPinToo() {
    var another = playroom.withoutPin(child.household(), "Grace", "2012-01-01");
    var form = Map.of("pin", Playroom.PIN, "proof", WRONG);
    another.parent().put(another.path() + "/pin", form).expect(403, "proof-refused");
    playroom.signIn(another).expect(401, "invalid-credentials");
  }

  @Test
  void canBeACodeThatIsGoodOnce() {
    households.withSecondFactor(child.household());
    var challenge = child.parent().post("/api/auth/step-up", null).expect(202);
    var code = Households.answerTo(challenge, households.codeOf(challenge));
    givePin(Map.of("pin", Playroom.OTHER_PIN, "proof", code)).expect(204);
    remove(code).expect(403, "proof-refused");
    child.parent().get(child.path()).expect(200);
  }

  @Test
  void isNotLookedAtForAChildOfOthers() {
    var stranger = households.register().home();
    for (int i = 0; i < 7; i++) {
      stranger.post(child.path() + "/removal", WRONG).expect(404, "not-found");
      var form = Map.of("pin", Playroom.OTHER_PIN, "proof", WRONG);
      stranger.put(child.path() + "/pin", form).expect(404, "not-found");
    }
    playroom.signIn(child).expect(200);
  }

  private Answer remove(Map<String, Object> proof) {
    return child.parent().post(child.path() + "/removal", proof);
  }

  private Answer givePin(Map<String, Object> form) {
    return child.parent().put(child.path() + "/pin", form);
  }
}
