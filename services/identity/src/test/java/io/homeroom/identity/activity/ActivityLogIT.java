package io.homeroom.identity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.homeroom.identity.Answer;
import io.homeroom.identity.EmailChanges;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Outside;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class ActivityLogIT {
  private record Row(
      String action,
      String outcome,
      @Nullable String detail,
      @Nullable UUID actor,
      @Nullable String session) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("action"),
          row.getString("outcome"),
          row.getString("detail"),
          row.getObject("actor", UUID.class),
          row.getString("session"));
    }
  }

  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;
  @Autowired ActivityLog log;
  @Autowired TransactionTemplate transactions;

  @Test
  void tellsWhoDidWhat() {
    var parent = households.withSecondFactor(households.withCoreConsent());
    var child = households.child(parent, "Grace", "2012-03-04");
    parent.home().post("/api/family/children/" + child + "/removal", Playroom.PROOF).expect(204);
    trustDevice(parent);
    parent.home().delete("/api/auth/devices").expect(204);
    parent.home().post("/api/auth/logout", null).expect(204);

    assertThat(about(parent.familyId()).stream().map(Row::action))
        .containsExactly("register-family", "grant-consent", "add-child", "remove-child");
    assertThat(about(child))
        .extracting(Row::actor, Row::session)
        .containsOnly(tuple(parent.personId(), parent.sessionId()));
    assertThat(about(parent.personId()))
        .extracting(Row::action)
        .contains(
            "sign-in", "turn-on-second-factor", "trust-device", "drop-devices", "end-session");
    assertThat(about(parent.personId()).getLast().detail()).isEqualTo("logged-out");
  }

  @Test
  void tellsOfEveryChangeOfTheWayIn() {
    var parent = households.register();
    link(parent, "google");
    var proof = Map.of("password", Households.PASSWORD);
    parent.home().post("/api/auth/federated/google/unlink", proof).expect(204);
    var changes = new EmailChanges(households, events);
    changes.move(parent, Households.someEmail());
    changes.undo(changes.undoing(parent, 1)).expect(204);

    assertThat(about(parent.personId()))
        .extracting(Row::action, Row::detail)
        .containsSubsequence(
            tuple("link-provider", "google"),
            tuple("unlink-provider", "google"),
            tuple("change-email", null),
            tuple("change-email", "undone"));
  }

  @Test
  void tellsWhoLetsWhomIn() {
    var parent = households.register();
    parent.home().get("/api/family/code").expect(200);
    parent.home().post("/api/family/code", Map.of()).expect(200);
    var invited = guardians.invite(parent, Households.someEmail()).expect(202);
    var path = "/api/family/guardians/invitations/" + invited.text("invitationId");
    parent.home().delete(path).expect(204);

    assertThat(about(parent.familyId()))
        .filteredOn(row -> parent.personId().equals(row.actor()))
        .extracting(Row::action)
        .containsExactly("renew-family-code", "invite-guardian", "withdraw-invitation");
  }

  @Test
  void tellsWhoWasNotLetIn() {
    var parent = households.register();
    for (int i = 0; i < 6; i++) {
      signIn(parent.email()).expect(401);
    }
    signIn(parent.email()).expect(429);

    assertThat(
            about(parent.personId()).stream()
                .filter(row -> row.actor() == null && row.action().equals("sign-in")))
        .extracting(Row::action, Row::outcome)
        .startsWith(tuple("sign-in", "refused"))
        .endsWith(tuple("sign-in", "locked"))
        .hasSize(7);
  }

  @Test
  void tellsOfNobodyWhenTheAddressIsNobodys() {
    long before = entriesWithoutSubject();

    signIn(Households.someEmail()).expect(401);

    assertThat(entriesWithoutSubject()).isEqualTo(before + 1);
  }

  @Test
  void tellsOfWrongCodes() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var wrong = Households.answerTo(challenge, Households.otherThan(households.codeOf(challenge)));

    households.api().post("/api/auth/otp/verify", wrong).expect(401);

    assertThat(about(UUID.fromString(challenge.text("challengeId"))))
        .extracting(Row::action, Row::outcome)
        .containsExactly(tuple("enter-code", "refused"));
  }

  @Test
  void forgetsWhatIsRolledBack() {
    var subject = UUID.randomUUID();

    transactions.executeWithoutResult(
        status -> {
          log.record(Activity.of(Action.CHANGE_CHILD, subject));
          status.setRollbackOnly();
        });

    assertThat(about(subject)).isEmpty();
  }

  @Test
  void cannotBeChangedByTheService() {
    log.record(Activity.of(Action.CHANGE_CHILD, UUID.randomUUID()));

    for (var attempt :
        List.of(
            "update activity set outcome = 'done'",
            "delete from activity",
            "truncate activity",
            "update activity set outcome = 'done' where false")) {
      assertThatThrownBy(() -> jdbc.sql(attempt).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
  }

  private void trustDevice(Household parent) {
    var challenge = households.challenge(parent);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    households.api().post("/api/auth/otp/verify", answer).expect(200);
  }

  private void link(Household parent, String provider) {
    var brought = outside.comeFrom(provider, outside.somebody()).form();
    var arrival = households.api().post("/api/auth/federated", brought).expect(202);
    var proof = Map.of("password", Households.PASSWORD);
    parent
        .home()
        .post(
            "/api/auth/federated/link",
            Map.of("arrivalToken", arrival.text("arrivalToken"), "proof", proof))
        .expect(201);
  }

  private Answer signIn(String email) {
    return households
        .api()
        .post("/api/auth/login", Map.of("email", email, "password", "not-the-password"));
  }

  private List<Row> about(UUID subject) {
    return jdbc.sql("select * from activity where :subject = any(subjects) order by sequence")
        .param("subject", subject)
        .query((row, number) -> Row.of(row))
        .list();
  }

  private long entriesWithoutSubject() {
    return jdbc.sql("select count(*) from activity where subjects = '{}' and action = 'sign-in'")
        .query(Long.class)
        .single();
  }
}
