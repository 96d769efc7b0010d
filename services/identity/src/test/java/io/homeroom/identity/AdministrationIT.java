package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class AdministrationIT {
  @Autowired Households households;
  @Autowired Staff staff;

  @Test
  void findsSomebodyByTheirAddressAndTellsNeitherThatNorTheirName() {
    var parent = households.register();
    var admin = staff.admit(Role.MODERATOR).desk();

    var found = admin.post("/api/admin/people/search", Map.of("email", parent.email())).expect(200);
    var shown = admin.get("/api/admin/people/" + parent.personId()).expect(200);

    assertThat(found.text("items.0.personId")).isEqualTo(parent.personId().toString());
    assertThat(shown.text("role")).isEqualTo("parent");
    assertThat(found.body() + shown.body()).doesNotContain(parent.email(), "Ada");
  }

  @Test
  void findsNobodyByAnotherAddress() {
    var admin = staff.admit(Role.MODERATOR).desk();

    for (var email : List.of(Households.someEmail(), "no address")) {
      var found = admin.post("/api/admin/people/search", Map.of("email", email)).expect(200);
      assertThat(found.json().path("items")).isEmpty();
    }
  }

  @Test
  void showsModeratorsNoOtherAdmins() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var colleague = staff.hire(Role.MODERATOR);
    var moderator = staff.admit(Role.MODERATOR).desk();

    for (var admin : List.of(superadmin, colleague)) {
      moderator.get("/api/admin/people/" + admin.personId()).expect(404, "not-found");
      moderator.delete("/api/admin/people/" + admin.personId() + "/sessions").expect(404);
      var found = moderator.post("/api/admin/people/search", Map.of("email", admin.email()));
      assertThat(found.expect(200).json().path("items")).isEmpty();
    }
    superadmin.desk().get("/api/admin/people/" + colleague.personId()).expect(200);
  }

  @Test
  void letsNobodyTouchASuperadminAlone() {
    var one = staff.admit(Role.SUPERADMIN);
    var another = staff.hire(Role.SUPERADMIN);

    one.desk()
        .post(
            "/api/admin/people/" + another.personId() + "/suspend",
            Map.of("reason", "fraud", "proof", Colleague.PROOF))
        .expect(403, "out-of-reach");
    one.desk()
        .delete("/api/admin/people/" + another.personId() + "/sessions")
        .expect(403, "out-of-reach");
  }

  @Test
  void doesNothingForAdminsWithoutASecondFactor() {
    var moderator = staff.hire(Role.MODERATOR).desk();

    moderator.get("/api/admin/people").expect(403, "second-factor-required");
    moderator.get("/api/admin/activity").expect(403, "second-factor-required");
    moderator.get("/api/auth/two-factor").expect(200);
  }

  @Test
  void givesStaffNoFamily() {
    var moderator = staff.admit(Role.MODERATOR);

    moderator.desk().get("/api/family").expect(404);
    moderator.desk().get("/api/family/children").expect(404);
  }

  @Test
  void endsSomebodysSessions() {
    var parent = households.register();
    var admin = staff.admit(Role.MODERATOR).desk();
    var path = "/api/admin/people/" + parent.personId() + "/sessions";

    assertThat(admin.get(path).expect(200).text("items.0.sessionId")).isEqualTo(parent.sessionId());
    admin.delete(path + "/" + parent.sessionId()).expect(204);
    admin.delete(path + "/" + parent.sessionId()).expect(404);
    households.api().post("/api/auth/login", parent.credentials()).expect(200);
    admin.delete(path).expect(204);

    assertThat(admin.get(path).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void listsEverybodyPageByPage() {
    var parent = households.register();
    var neighbour = households.register();
    var admin = staff.admit(Role.MODERATOR).desk();

    var seen = new ArrayList<String>();
    String next = "";
    while (next != null) {
      var page = admin.get("/api/admin/people?limit=100&cursor=" + next).expect(200);
      page.json().path("items").forEach(item -> seen.add(item.path("personId").asString()));
      next = page.json().path("next").isString() ? page.text("next") : null;
    }

    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).contains(parent.personId().toString(), neighbour.personId().toString());
  }

  @Test
  void logsWhatAdminsRead() {
    var parent = households.register();
    var superadmin = staff.admit(Role.SUPERADMIN);
    superadmin.desk().get("/api/admin/people/" + parent.personId()).expect(200);
    superadmin.desk().get("/api/admin/people/" + parent.personId() + "/sessions").expect(200);

    var entries =
        superadmin
            .desk()
            .get(
                "/api/admin/activity?actor=%s&subject=%s"
                    .formatted(superadmin.personId(), parent.personId()))
            .expect(200);

    assertThat(entries.json().path("items"))
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("read-sessions", "read-person");
  }

  @Test
  void hidesFromModeratorsWhatSuperadminsDid() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var moderator = staff.admit(Role.MODERATOR).desk();
    var path = "/api/admin/activity?actor=" + superadmin.personId();

    assertThat(superadmin.desk().get(path).expect(200).json().path("items")).isNotEmpty();
    assertThat(moderator.get(path).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void pagesThroughTheLogFromTheNewestOn() {
    var parent = households.register();
    var admin = staff.admit(Role.MODERATOR).desk();
    var path = "/api/admin/activity?limit=1&subject=" + parent.personId();

    var newest = admin.get(path).expect(200);
    var older = admin.get(path + "&cursor=" + newest.text("next")).expect(200);

    assertThat(older.json().at("/items/0/sequence").asLong())
        .isLessThan(newest.json().at("/items/0/sequence").asLong());
    admin.get("/api/admin/activity?actor=nobody").expect(400);
    admin.get(path + "&from=2999-01-01T00:00:00Z").expect(200);
    admin.get("/api/admin/people/" + UUID.randomUUID()).expect(404);
  }
}
