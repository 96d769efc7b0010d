package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parent is removed from the family and keeps what is their own. */
@WholeService
class PartingIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired Staff staff;
  @Autowired EventRecorder events;
  @Autowired Faults faults;
  @Autowired Realm realm;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void endsTheirSessionsAtOnceAndLeavesThemAnEmptyFamily() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var child = households.child(ada, "Grace", "2011-12-09");
    guardians.remove(charles, ada).expect(204);
    assertThat(playroom.isActive(charles.registered())).isFalse();
    assertThat(ada.home().get("/api/family").expect(200).json().path("parents")).hasSize(1);

    var own = signedIn(charles);
    var family = own.get("/api/family").expect(200);
    assertThat(family.text("familyId")).isNotEqualTo(ada.familyId().toString());
    assertThat(family.text("parents.0.email")).isEqualTo(charles.email());
    assertThat(family.json().path("children")).isEmpty();
    own.get("/api/family/children/" + child).expect(404, "not-found");
    own.get("/api/family/" + ada.familyId()).expect(404, "not-found");
  }

  @Test
  void tellsBothByMailAndOthersByEvents() {
    var ada = households.register();
    var charles = guardians.join(ada);
    guardians.remove(charles, ada).expect(204);
    assertThat(letterTo(charles).text("template")).isEqualTo("guardian-removed");
    assertThat(letterTo(charles).text("to")).isEqualTo(charles.email());
    assertThat(letterTo(ada).text("template")).isEqualTo("another-guardian-removed");
    var left =
        events.await(
            "identity.guardian-left.v1", event -> event.key().equals(ada.familyId().toString()));
    EventSchemas.ofThisModule().check(left);
    assertThat(left.json()).contains(charles.personId().toString());
  }

  @Test
  void asksForAProof() {
    var ada = households.register();
    var charles = guardians.join(ada);
    ada.home()
        .post(
            "/api/family/guardians/" + charles.personId() + "/removal",
            Map.of("password", "not-the-password"))
        .expect(403, "proof-refused");
    assertThat(playroom.isActive(charles.registered())).isTrue();
  }

  @Test
  void isOfTheOwnFamilyOnlyAndNeverOfTheLast() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var stranger = households.register();
    guardians.remove(charles, stranger).expect(404, "not-found");
    guardians.remove(ada, ada).expect(204);
    guardians.remove(charles, charles).expect(409, "last-guardian");
  }

  @Test
  void leavesNoFamilyToWhoIsSuspended() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var suspension = Map.of("reason", "child-safety", "proof", Colleague.PROOF);
    var path = "/api/admin/people/" + charles.personId() + "/suspend";
    staff.admit(Role.MODERATOR).desk().post(path, suspension).expect(204);
    guardians.remove(ada, ada).expect(409, "last-guardian");
    guardians.remove(charles, ada).expect(204);
  }

  @Test
  void happensToOneOfTwoWhoRemoveEachOther() throws Exception {
    var ada = households.register();
    var charles = guardians.join(ada);
    var turns = new AtomicInteger();
    var answers =
        AtOnce.call(
            2,
            () ->
                turns.getAndIncrement() == 0
                    ? guardians.remove(charles, ada)
                    : guardians.remove(ada, charles));
    assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 404)).hasSize(1);
    var parents = "select parents from family where id = ?";
    assertThat(jdbc.sql(parents).param(ada.familyId()).query(Integer.class).single()).isOne();
  }

  @Test
  void letsNobodyInAsOneOfTheFamilyBefore() {
    var ada = households.register();
    var charles = guardians.join(ada);
    faults.awayAt(Step.BEFORE_MOVE);
    guardians.remove(charles, ada).expect(204);
    guardians.signIn(charles.email()).expect(503, "service-unavailable");
    faults.clear();
    assertThat(signedIn(charles).get("/api/family").expect(200).json().path("children")).isEmpty();
  }

  @Test
  void endsWhatTheyHadBegunForTheFamily() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var invitation = guardians.tokenFor(charles, Households.someEmail());
    var consent =
        charles
            .home()
            .post("/api/family/consents", Map.of("purposes", List.of("core")))
            .expect(202)
            .text("consentId");
    var signature = Map.of("token", households.tokenIn(consent));
    guardians.remove(charles, ada).expect(204);
    guardians.accept(invitation).expect(410, "link-outdated");
    households.api().post("/api/family/consents/sign", signature).expect(410, "link-outdated");
  }

  @Test
  void leavesNothingOfAnAddressUnderTheFormerFamilysKey() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var changes = new EmailChanges(households, events);
    changes.move(charles, Households.someEmail());
    var undo = changes.undoing(charles, 1);
    changes.ask(charles, Households.someEmail()).expect(202);
    guardians.remove(charles, ada).expect(204);
    var rows = "select count(*) from email_change where person_id = ? and family_id = ?";
    assertThat(jdbc.sql(rows).params(charles.personId(), ada.familyId()).query(Long.class).single())
        .isZero();
    changes.undo(undo).expect(204);
  }

  @Test
  void leavesTheSecondFactorOn() {
    var ada = households.register();
    var charles = households.withSecondFactor(guardians.join(ada));
    guardians.remove(charles, ada).expect(204);
    guardians.signIn(charles.email()).expect(202);
  }

  @Test
  void makesRoomForAnother() {
    var ada = households.register();
    var charles = guardians.join(ada);
    guardians.remove(charles, ada).expect(204);
    guardians.join(ada);
    assertThat(ada.home().get("/api/family").expect(200).json().path("parents")).hasSize(2);
  }

  /** Once the account has been moved. */
  private Api signedIn(Household person) {
    var answer =
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> guardians.signIn(person.email()), signIn -> signIn.status() == 200);
    return households.api().as(answer.text("accessToken"));
  }

  private Answer letterTo(Household person) {
    var requested =
        events.await(
            "identity.parting-letter-requested.v1",
            event -> event.json().contains(person.personId().toString()));
    EventSchemas.ofThisModule().check(requested);
    return households.internal().get("/internal/letters/" + requested.key()).expect(200);
  }
}
