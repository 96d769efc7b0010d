package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants to be a coach or supplier. */
@WholeService
class ApplicationIT {
  private static final String OWN = "/api/auth/applications";
  private static final String ABOUT = "I have taught first aid in Ulm for ten years.";

  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Colleague moderator;
  private Becoming becoming;

  @BeforeEach
  void admit() {
    moderator = staff.admit(Role.MODERATOR);
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
    var application = apply(applicant, kind).expect(201);
    assertThat(application.text("state")).isEqualTo("submitted");

    approve(application).expect(204);

    assertThat(becoming.isStillSignedIn(applicant)).isFalse();
    var approved = becoming.enterAs(applicant, kind).desk().get(own(application)).expect(200);
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
    var first = apply(households.register(), "coach").expect(201);
    var second = apply(households.register(), "coach").expect(201);
    var desk = moderator.desk();

    var shown = desk.get("/api/admin/applications/" + first.text("applicationId")).expect(200);
    var listed = desk.get("/api/admin/applications?limit=100").expect(200).body();

    assertThat(shown.text("about")).isEqualTo(ABOUT);
    assertThat(shown.text("certifications.0.issuer")).isEqualTo("Red Cross");
    assertThat(listed.indexOf(first.text("applicationId")))
        .isLessThan(listed.indexOf(second.text("applicationId")));
    households.register().home().get("/api/admin/applications").expect(403);
  }

  @Test
  void isRejectedWithAReasonAndSubmittedAgain() {
    var applicant = households.register();
    var application = apply(applicant, "coach").expect(201);

    reject(application, "incomplete", "Which school was it?").expect(204);

    var rejected = applicant.home().get(own(application)).expect(200);
    assertThat(rejected.text("state")).isEqualTo("rejected");
    assertThat(rejected.text("reason")).isEqualTo("incomplete");
    assertThat(rejected.text("note")).isEqualTo("Which school was it?");
    new Mailbag(households, events)
        .letter(applicant.personId(), "application-rejected", 1)
        .expect(200);
    approve(application).expect(409, "application-decided");
    approve(apply(applicant, "coach").expect(201)).expect(204);
  }

  @Test
  void isOneAtATimeAndAFewInAMonth() throws Exception {
    var applicant = households.register();
    var answers = AtOnce.call(5, () -> apply(applicant, "coach"));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);

    for (int i = 0; i < 4; i++) {
      withdrawLast(applicant);
      apply(applicant, "coach").expect(201);
    }
    withdrawLast(applicant);
    apply(applicant, "coach").expect(422, "too-many-applications");
    assertThat(applicant.home().get(OWN + "?limit=2").expect(200).text("next")).isNotEmpty();
  }

  @Test
  void isNobodyElsesBusiness() {
    var application = apply(households.register(), "coach").expect(201);
    var neighbour = households.register();

    neighbour.home().get(own(application)).expect(404);
    neighbour.home().post(own(application) + "/withdraw", null).expect(404);
    assertThat(neighbour.home().get(OWN).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isNotForWhoHasChildren() {
    var parent = households.withCoreConsent();
    households.child(parent, "Ada", "2015-03-01");

    apply(parent, "coach").expect(422, "family-in-the-way");
  }

  @Test
  void isNotApprovedOfWhoHasGotChildrenOrIsSuspendedMeanwhile() {
    var parent = households.withCoreConsent();
    var application = apply(parent, "coach").expect(201);
    households.child(parent, "Ada", "2015-03-01");
    approve(application).expect(422, "family-in-the-way");
    assertThat(parent.home().get(own(application)).text("state")).isEqualTo("submitted");

    var suspended = households.register();
    var another = apply(suspended, "coach").expect(201);
    moderator
        .desk()
        .post(
            "/api/admin/people/" + suspended.personId() + "/suspend",
            Map.of("reason", "fraud", "proof", Colleague.PROOF))
        .expect(204);
    approve(another).expect(409, "applicant-suspended");
  }

  @Test
  void grantsTheRoleOnceHoweverManyApproveAtOnce() throws Exception {
    var applicant = households.register();
    var application = apply(applicant, "supplier").expect(201);

    var answers = AtOnce.call(6, () -> approve(application));

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
  void grantsTheRoleThoughTheProviderIsAway() {
    var applicant = households.register();
    var application = apply(applicant, "coach").expect(201);
    faults.awayAt(Faults.Step.BEFORE_MOVE);

    approve(application).expect(204);
    becoming.login(applicant).expect(503);
    faults.clear();

    becoming.enterAs(applicant, "coach");
  }

  @Test
  void leavesNothingReadableAndIsInTheLog() {
    var applicant = households.register();
    var application = apply(applicant, "coach").expect(201);
    reject(application, "not-verifiable", null).expect(204);

    assertThat(
            jdbc.sql("select encode(presentation, 'escape') from application")
                .query(String.class)
                .list())
        .noneMatch(stored -> stored.contains("first aid"));
    var log =
        staff
            .admit(Role.SUPERADMIN)
            .desk()
            .get("/api/admin/activity?subject=" + application.text("applicationId"))
            .expect(200);
    assertThat(log.json().path("items"))
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("reject-application", "submit-application");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    var form = Map.of("kind", "coach", "displayName", "", "about", "A\r\nB", "contact", "x");

    var refused = households.register().home().post(OWN, form).expect(400);

    assertThat(refused.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("displayName", "about");
  }

  private static Answer apply(Household applicant, String kind) {
    return applicant
        .home()
        .post(
            OWN,
            Map.of(
                "kind",
                kind,
                "displayName",
                "Ada",
                "about",
                ABOUT,
                "certifications",
                List.of(Map.of("name", "First aid", "issuer", "Red Cross")),
                "contact",
                "mornings"));
  }

  private static void withdrawLast(Household applicant) {
    var last = applicant.home().get(OWN).expect(200).text("items.0.applicationId");
    applicant.home().post(OWN + "/" + last + "/withdraw", null).expect(204);
  }

  private Answer approve(Answer application) {
    return moderator
        .desk()
        .post(reviewed(application) + "/approve", Map.of("proof", Colleague.PROOF));
  }

  private Answer reject(Answer application, String reason, @Nullable String note) {
    var form = note == null ? Map.of("reason", reason) : Map.of("reason", reason, "note", note);
    return moderator.desk().post(reviewed(application) + "/reject", form);
  }

  private static String own(Answer application) {
    return OWN + "/" + application.text("applicationId");
  }

  private static String reviewed(Answer application) {
    return "/api/admin/applications/" + application.text("applicationId");
  }
}
