package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is one of two parents no more, knows the family's code and its child's PIN. */
@WholeService
class FormerParentIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired Staff staff;
  @Autowired EventRecorder events;

  private Household ada;
  private Household charles;
  private Youngster child;
  private Answer open;

  @BeforeEach
  void start() {
    ada = households.register();
    charles = guardians.join(ada);
    child = playroom.youngster(ada, "Alan", "2012-06-23");
    open = playroom.signIn(child).expect(200);
  }

  @Test
  void comesInAsTheChildNoMoreOnceRemoved() {
    guardians.remove(charles, ada).expect(204);

    expectOut();
    expectBackByANewPin();
  }

  @Test
  void comesInAsTheChildNoMoreOnceSuspended() {
    var form = Map.of("reason", "fraud", "proof", Colleague.PROOF);
    var path = "/api/admin/people/" + charles.personId() + "/suspend";
    staff.admit(Role.MODERATOR).desk().post(path, form).expect(204);

    expectOut();
    expectBackByANewPin();
  }

  @Test
  void isFollowedByALetterToWhoStays() {
    guardians.remove(charles, ada).expect(204);

    var mailbag = new Mailbag(households, events);
    var letter = mailbag.letter(ada.personId(), "childrens-pins-taken", 1).expect(200);
    assertThat(letter.text("to")).isEqualTo(ada.email());
  }

  private void expectOut() {
    assertThat(playroom.isActive(open)).isFalse();
    playroom.signIn(child).expect(401, "invalid-credentials");
    var newCode = playroom.codeOf(ada);
    assertThat(newCode).isNotEqualTo(child.familyCode());
    var withNewCode = new Youngster(ada, child.id(), child.name(), newCode);
    playroom.signIn(withNewCode).expect(401, "invalid-credentials");
  }

  private void expectBackByANewPin() {
    playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
    var back = new Youngster(ada, child.id(), child.name(), playroom.codeOf(ada));
    playroom.signIn(back, Playroom.OTHER_PIN).expect(200);
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");
  }
}
