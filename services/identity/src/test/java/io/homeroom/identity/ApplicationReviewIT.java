package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an application by an admin's decision. */
@WholeService
class ApplicationReviewIT {
  @Autowired Households households;
  @Autowired Meeting meeting;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Colleague moderator;
  private Candidates candidates;
  private Becoming becoming;

  @BeforeEach
  void admit() {
    moderator = staff.admit(Role.MODERATOR);
    candidates = new Candidates(moderator);
    becoming = new Becoming(households, staff, realm);
  }

  @AfterEach
  void mend() {
    faults.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coach", "supplier"})
  void makesACoachOrSupplierOfWhoIsApproved(String kind) {
    var applicant = households.register();
    var application = Candidates.apply(applicant, kind).expect(201);
    assertThat(application.text("state")).isEqualTo("submitted");

    candidates.approve(application).expect(204);

    assertThat(becoming.isStillSignedIn(applicant)).isFalse();
    var approved =
        becoming.enterAs(applicant, kind).desk().get(Candidates.own(application)).expect(200);
    assertThat(approved.text("state")).isEqualTo("approved");
    new Mailbag(households, events)
        .letter(applicant.personId(), "application-approved", 1)
        .expect(200);
    var granted =
        events.await(
            "identity.role-granted.v1",
            event -> event.json().contains(applicant.personId().toString()));
    assertThat(granted.json()).contains("\"application\"", '"' + kind + '"');
  }

  @Test
  void isShownToAdminsWhoHasWaitedLongestFirst() {
    var first = Candidates.apply(households.register(), "coach").expect(201);
    var second = Candidates.apply(households.register(), "coach").expect(201);
    var desk = moderator.desk();

    var shown = desk.get("/api/admin/applications/" + first.text("applicationId")).expect(200);
    var listed = desk.get("/api/admin/applications?limit=100").expect(200).body();

    assertThat(shown.text("about")).isEqualTo(Candidates.ABOUT);
    assertThat(shown.text("certifications.0.issuer")).isEqualTo("Red Cross");
    assertThat(listed.indexOf(first.text("applicationId")))
        .isLessThan(listed.indexOf(second.text("applicationId")));
    assertThat(listed).doesNotContain("displayName", "about", "contact", "certifications");
    households.register().home().get("/api/admin/applications").expect(403);
  }

  @Test
  void isNotApprovedOfWhoHasGotChildrenOrIsSuspendedMeanwhile() {
    var parent = households.withCoreConsent();
    var application = Candidates.apply(parent, "coach").expect(201);
    households.child(parent, "Ada", "2015-03-01");
    candidates.approve(application).expect(422, "family-in-the-way");
    assertThat(parent.home().get(Candidates.own(application)).text("state")).isEqualTo("submitted");

    var suspended = households.register();
    var another = Candidates.apply(suspended, "coach").expect(201);
    moderator
        .desk()
        .post(
            "/api/admin/people/" + suspended.personId() + "/suspend",
            Map.of("reason", "fraud", "proof", Colleague.PROOF))
        .expect(204);
    candidates.approve(another).expect(409, "applicant-suspended");
  }

  @Test
  void grantsTheRoleOnceHoweverManyApproveAtOnce() throws Exception {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "supplier").expect(201);

    var answers = AtOnce.call(6, () -> candidates.approve(application));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(204);
    assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
    assertThat(
            jdbc.sql("select count(*) from news where person_id = ?")
                .param(applicant.personId())
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void waitsForTheApplicantBeforeItLocksTheApplication() throws Exception {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "coach").expect(201);
    var person = new PersonId(applicant.personId());
    meeting
        .inTheTurnOf(
            person,
            () -> candidates.approve(application),
            () -> meeting.requireFree("application", person))
        .expect(204);
  }

  @Test
  void isNotApprovedByWhoIsNoAdminAnyMore() {
    var application = Candidates.apply(households.register(), "coach").expect(201);
    faults.once(
        Faults.Step.AFTER_CHECK,
        () ->
            jdbc.sql("update person set role = 'COACH' where id = ?")
                .param(moderator.personId())
                .update());
    candidates.approve(application).expect(403, "not-in-office");
  }

  @Test
  void grantsTheRoleThoughTheProviderIsAway() {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "coach").expect(201);
    faults.awayAt(Faults.Step.BEFORE_MOVE);

    candidates.approve(application).expect(204);
    becoming.login(applicant).expect(503);
    faults.clear();

    becoming.enterAs(applicant, "coach");
  }
}
