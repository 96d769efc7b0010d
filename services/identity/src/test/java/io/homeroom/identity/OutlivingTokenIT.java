package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A token that outlives that its parent belongs to the family it names. */
@WholeService
class OutlivingTokenIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Staff staff;

  private Household ada;
  private Household removed;
  private String child;

  @BeforeEach
  void removeGuardian() {
    ada = households.register();
    removed = guardians.join(ada);
    child = "/api/family/children/" + households.child(ada, "Grace", "2011-12-09");
    removed.home().get("/api/family/children").expect(200);
    guardians.remove(removed, ada).expect(204);
  }

  @Test
  void showsNoChildren() {
    removed.home().get("/api/family/children").expect(404, "not-found");
    removed.home().get(child).expect(404, "not-found");
  }

  @Test
  void removesNoChild() {
    removed.home().post(child + "/removal", Playroom.PROOF).expect(404, "not-found");
    ada.home().get(child).expect(200);
  }

  @Test
  void changesNothingOfTheFamily() {
    var hours = Map.of("timeZone", "Europe/Berlin", "windows", List.of());
    removed.home().put(child + "/pin", Playroom.pinForm(Playroom.PIN)).expect(404, "not-found");
    removed.home().delete(child + "/pin").expect(404, "not-found");
    removed.home().put(child + "/hours", hours).expect(404, "not-found");
    removed.home().get("/api/family/code").expect(404, "not-found");
    removed.home().post("/api/family/code", Map.of()).expect(404, "not-found");
    removed
        .home()
        .post("/api/family/consents", Map.of("purposes", List.of("core")))
        .expect(404, "not-found");
    assertThat(ada.home().get("/api/family/consents").expect(200).json().path("items")).isEmpty();
  }

  /** The gateway may not know yet that the session has ended. */
  @Test
  void changesNothingOnceItsParentIsSuspended() {
    var suspended = guardians.join(ada);
    var form = Map.of("reason", "fraud", "proof", Colleague.PROOF);
    var path = "/api/admin/people/" + suspended.personId() + "/suspend";
    staff.admit(Role.MODERATOR).desk().post(path, form).expect(204);

    suspended.home().put(child + "/pin", Playroom.pinForm(Playroom.PIN)).expect(404, "not-found");
    suspended.home().post(child + "/removal", Playroom.PROOF).expect(404, "not-found");
    guardians.remove(ada, suspended).expect(404, "not-found");
    ada.home().get(child).expect(200);
  }
}
