package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants to be a coach or supplier. */
@WholeService
class ApplicationIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Colleague moderator;
  private Candidates candidates;

  @BeforeEach
  void admit() {
    moderator = staff.admit(Role.MODERATOR);
    candidates = new Candidates(moderator);
  }

  @Test
  void isRejectedWithAReasonAndSubmittedAgain() {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "coach").expect(201);

    candidates.reject(application, "incomplete", "Which school was it?").expect(204);

    var rejected = applicant.home().get(Candidates.own(application)).expect(200);
    assertThat(rejected.text("state")).isEqualTo("rejected");
    assertThat(rejected.text("reason")).isEqualTo("incomplete");
    assertThat(rejected.text("note")).isEqualTo("Which school was it?");
    new Mailbag(households, events)
        .letter(applicant.personId(), "application-rejected", 1)
        .expect(200);
    candidates.approve(application).expect(409, "application-decided");
    candidates.approve(Candidates.apply(applicant, "coach").expect(201)).expect(204);
  }

  @Test
  void isOneAtATimeAndAFewInAMonth() throws Exception {
    var applicant = households.register();
    var answers = AtOnce.call(5, () -> Candidates.apply(applicant, "coach"));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);

    for (int i = 0; i < 4; i++) {
      Candidates.withdrawLast(applicant);
      Candidates.apply(applicant, "coach").expect(201);
    }
    Candidates.withdrawLast(applicant);
    Candidates.apply(applicant, "coach").expect(422, "too-many-applications");
    assertThat(applicant.home().get(Candidates.OWN + "?limit=2").expect(200).text("next"))
        .isNotEmpty();
  }

  @Test
  void isNobodyElsesBusiness() {
    var application = Candidates.apply(households.register(), "coach").expect(201);
    var neighbour = households.register();

    neighbour.home().get(Candidates.own(application)).expect(404);
    neighbour.home().post(Candidates.own(application) + "/withdraw", null).expect(404);
    assertThat(neighbour.home().get(Candidates.OWN).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isNotForWhoHasChildren() {
    var parent = households.withCoreConsent();
    households.child(parent, "Ada", "2015-03-01");

    Candidates.apply(parent, "coach").expect(422, "family-in-the-way");
  }

  @Test
  void leavesNothingReadableAndIsInTheLog() {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "coach").expect(201);
    candidates.reject(application, "not-verifiable", null).expect(204);

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

    var refused = households.register().home().post(Candidates.OWN, form).expect(400);

    assertThat(refused.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("displayName", "about");
  }
}
