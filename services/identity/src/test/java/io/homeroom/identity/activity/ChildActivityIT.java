package io.homeroom.identity.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.WholeService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What children try, what parents set for them, and proofs that are not good, are in the log. */
@WholeService
class ChildActivityIT {
  private record Row(String action, String outcome, @Nullable String detail) {}

  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired JdbcClient jdbc;

  @Test
  void tellsOfChildrenWhoWereNotLetIn() {
    var child = playroom.teenager();
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401);
    assertThat(about(child.id())).contains(new Row("sign-in", "refused", "child"));
    child
        .parent()
        .put(child.path() + "/hours", Map.of("timeZone", "UTC", "windows", List.of()))
        .expect(204);
    playroom.signIn(child).expect(403, "outside-hours");
    assertThat(about(child.id()).stream().filter(row -> row.outcome().equals("refused")))
        .hasSize(2);
  }

  @Test
  void tellsOfALockOfAChild() {
    var child = playroom.teenager();
    for (int i = 0; i < 6; i++) {
      playroom.signIn(child, Playroom.OTHER_PIN).expect(401);
    }
    playroom.signIn(child).expect(429);
    assertThat(about(child.id())).contains(new Row("sign-in", "locked", "child"));
  }

  @Test
  void tellsOfPinsAndHours() {
    var child = playroom.teenager();
    var hours = Map.of("timeZone", "UTC", "windows", List.of());
    child.parent().put(child.path() + "/hours", hours).expect(204);
    child.parent().delete(child.path() + "/hours").expect(204);
    child.parent().delete(child.path() + "/pin").expect(204);
    assertThat(about(child.id()))
        .containsSubsequence(
            new Row("give-pin", "done", null),
            new Row("change-hours", "done", null),
            new Row("change-hours", "done", "always"),
            new Row("take-pin", "done", null));
  }

  @Test
  void tellsOfProofsThatWereRefused() {
    var ada = households.register();
    var wrong = Map.of("password", "not-the-password");
    var form = Map.of("proof", wrong, "email", Households.someEmail());
    ada.home().post("/api/auth/email", form).expect(403, "proof-refused");
    assertThat(about(ada.personId())).contains(new Row("prove-again", "refused", null));
  }

  private List<Row> about(UUID subject) {
    return jdbc.sql("select * from activity where ? = any (subjects) order by sequence")
        .param(subject)
        .query(
            (row, number) ->
                new Row(row.getString("action"), row.getString("outcome"), row.getString("detail")))
        .list();
  }
}
