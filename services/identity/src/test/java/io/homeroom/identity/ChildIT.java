package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.web.security.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class ChildIT {
  private static final String CHILDREN = "/api/family/children";
  private final String fourteen =
      LocalDate.now(ZoneOffset.UTC).minusYears(14).minusDays(2).toString();

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired Payments payments;

  @Test
  void isStoredWithoutConsentFromThirteenOn() {
    var parent = households.register();
    var alan = parent.home().post(CHILDREN, form(fourteen)).expect(201);
    assertThat(alan.headers().getLocation()).hasPath(CHILDREN + "/" + alan.text("childId"));
    var added = events.await("identity.child-added.v1", parent.familyId());
    EventSchemas.ofThisModule().check(added);
    assertThat(added.json()).contains("\"underThirteen\":false");
  }

  @Test
  void keepsWhatTheParentTells() {
    var parent = households.register();
    var form = new HashMap<>(form(fourteen));
    form.putAll(Map.of("level", "reads well", "notes", "likes\nlists", "avatar", "fox"));
    var id = parent.home().post(CHILDREN, form).expect(201).text("childId");
    var child = parent.home().get(CHILDREN + "/" + id).expect(200);
    form.forEach((field, value) -> assertThat(child.text(field)).isEqualTo(value));
    assertThat(parent.home().get(CHILDREN).json().path("items")).hasSize(1);
    assertThat(parent.home().get("/api/family").json().path("children")).hasSize(1);
  }

  @Test
  void isAddedOnceHoweverOftenTheRequestIsRepeated() {
    var parent = households.register();
    var key = UUID.randomUUID().toString();
    var first = parent.home().post(CHILDREN, form(fourteen), key).expect(201);
    var again = parent.home().post(CHILDREN, form(fourteen), key).expect(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
    assertThat(parent.home().get(CHILDREN).json().path("items")).hasSize(1);
  }

  @Test
  void isChangedFieldByField() {
    var parent = households.register();
    var form = new HashMap<>(form(fourteen));
    form.put("level", "reads well");
    var alan = parent.home().post(CHILDREN, form).expect(201);
    var change = new HashMap<String, Object>();
    change.put("name", "Alan Turing");
    change.put("level", null);
    change.put("language", "ja");
    var path = CHILDREN + "/" + alan.text("childId");
    var changed = parent.home().patch(path, change, alan.headers().getETag()).expect(200);
    assertThat(changed.text("name")).isEqualTo("Alan Turing");
    assertThat(changed.text("birthday")).isEqualTo(fourteen);
    assertThat(changed.text("language")).isEqualTo("ja");
    assertThat(changed.json().path("level").isNull()).isTrue();
    assertThat(changed.headers().getETag()).isNotEqualTo(alan.headers().getETag());
    EventSchemas.ofThisModule().check(events.await("identity.child-changed.v1", parent.familyId()));
  }

  @Test
  void isNotChangedByWhoHasSeenAnotherVersion() {
    var parent = households.register();
    var alan = parent.home().post(CHILDREN, form(fourteen)).expect(201);
    var path = CHILDREN + "/" + alan.text("childId");
    var seen = alan.headers().getETag();
    parent.home().patch(path, Map.of("notes", "one"), null).expect(428, "precondition-required");
    parent.home().patch(path, Map.of("notes", "one"), seen).expect(200);
    parent.home().patch(path, Map.of("notes", "two"), seen).expect(412, "precondition-failed");
    parent.home().patch(path, Map.of("notes", "two"), "W/" + seen).expect(412);
    parent.home().patch(path, Map.of("notes", "three"), "*").expect(200);
  }

  @Test
  void isChangedByOneOfManyWhoHaveSeenTheSame() throws Exception {
    var parent = households.register();
    var alan = parent.home().post(CHILDREN, form(fourteen)).expect(201);
    var path = CHILDREN + "/" + alan.text("childId");
    var seen = alan.headers().getETag();
    var answers = AtOnce.call(8, () -> parent.home().patch(path, Map.of("notes", "mine"), seen));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(7);
  }

  @Test
  void cannotBecomeYoungerThanThirteenWithoutConsent() {
    var parent = households.register();
    var alan = parent.home().post(CHILDREN, form(fourteen)).expect(201);
    parent
        .home()
        .patch(CHILDREN + "/" + alan.text("childId"), Map.of("birthday", "2018-12-09"), "*")
        .expect(422, "consent-required");
  }

  @Test
  void leavesWithItsEvent() {
    var parent = households.register();
    var id = parent.home().post(CHILDREN, form(fourteen)).expect(201).text("childId");
    parent.home().post(CHILDREN + "/" + id + "/removal", Playroom.PROOF).expect(204);
    parent.home().get(CHILDREN + "/" + id).expect(404, "not-found");
    parent.home().post(CHILDREN + "/" + id + "/removal", Playroom.PROOF).expect(404, "not-found");
    EventSchemas.ofThisModule().check(events.await("identity.child-removed.v1", parent.familyId()));
  }

  @Test
  void isOneOfTwentyAtMost() throws Exception {
    var parent = households.register();
    payments.subscribe(parent, "premium");
    events.await("identity.tier-changed.v1", parent.familyId());
    for (int child = 0; child < 18; child++) {
      parent.home().post(CHILDREN, form(fourteen)).expect(201);
    }
    var answers = AtOnce.call(6, () -> parent.home().post(CHILDREN, form(fourteen)));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2);
    assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(4);
    var one = parent.home().get(CHILDREN).json().at("/items/0/childId").asString();
    parent.home().post(CHILDREN + "/" + one + "/removal", Playroom.PROOF).expect(204);
    parent.home().post(CHILDREN, form(fourteen)).expect(201);
  }

  @Test
  void seesItselfOnly() {
    var parent = households.register();
    var alan = households.child(parent, "Alan", fourteen);
    var grace = households.child(parent, "Grace", fourteen);
    var child = households.member(parent, Role.CHILD, alan);
    child.get(CHILDREN + "/" + alan).expect(200);
    child.get(CHILDREN + "/" + grace).expect(404, "not-found");
    assertThat(names(child.get(CHILDREN).json().path("items"))).containsExactly("Alan");
    var family = child.get("/api/family").expect(200);
    assertThat(family.json().path("parents")).isEmpty();
    assertThat(names(family.json().path("children"))).containsExactly("Alan");
  }

  @Test
  void doesNotActForTheParents() {
    var parent = households.register();
    var alan = households.child(parent, "Alan", fourteen);
    var child = households.member(parent, Role.CHILD, alan);
    child.post(CHILDREN, form(fourteen)).expect(403);
    child.patch(CHILDREN + "/" + alan, Map.of("notes", "x"), "*").expect(403);
    child.post(CHILDREN + "/" + alan + "/removal", Playroom.PROOF).expect(403);
    child.get("/api/family/consents").expect(403);
    child.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1990-01-01", "9999-12-31", "2030-01-01"})
  void isAChild(String birthday) {
    var answer = households.register().home().post(CHILDREN, form(birthday)).expect(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("birthday");
  }

  @Test
  void isUnseenByStrangers() {
    Household parent = households.register();
    var alan = CHILDREN + "/" + households.child(parent, "Alan", fourteen);
    var stranger = households.register().home();
    stranger.get("/api/family/" + parent.familyId()).expect(404, "not-found");
    stranger.get(alan).expect(404, "not-found");
    stranger.patch(alan, Map.of("notes", "x"), "*").expect(404, "not-found");
    stranger.post(alan + "/removal", Playroom.PROOF).expect(404, "not-found");
    parent.home().get(alan).expect(200);
  }

  private static List<String> names(tools.jackson.databind.JsonNode list) {
    return list.findValuesAsString("name");
  }

  private static Map<String, Object> form(String birthday) {
    return Map.of("name", "Alan", "birthday", birthday, "language", "en");
  }
}
