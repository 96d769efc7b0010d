package io.homeroom.identity;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two superadmins, one of whom requests what the other decides. */
public final class Panel {
  private final Colleague requester;
  private final Colleague judge;

  public Panel(Staff staff) {
    this.requester = staff.admit(Role.SUPERADMIN);
    this.judge = staff.admit(Role.SUPERADMIN);
  }

  public Colleague requester() {
    return requester;
  }

  public Colleague judge() {
    return judge;
  }

  public Answer request(UUID person, String act) {
    return request(requester, person, act, null);
  }

  public Answer request(Colleague by, UUID person, String act, @Nullable String reason) {
    var form = new HashMap<String, Object>();
    form.put("act", act);
    form.put("proof", Colleague.PROOF);
    if (reason != null) {
      form.put("reason", reason);
    }
    return by.desk().post("/api/admin/people/" + person + "/approvals", form);
  }

  public Answer approve(Answer requested) {
    return approve(judge, requested);
  }

  public Answer approve(Colleague by, Answer requested) {
    return by.desk().post(path(requested) + "/approve", Map.of("proof", Colleague.PROOF));
  }

  public Answer reject(Colleague by, Answer requested) {
    return by.desk().post(path(requested) + "/reject", null);
  }

  public Answer withdraw(Colleague by, Answer requested) {
    return by.desk().post(path(requested) + "/withdraw", null);
  }

  public Answer show(Answer requested) {
    return judge.desk().get(path(requested)).expect(200);
  }

  public String stateOf(Answer requested) {
    return show(requested).text("state");
  }

  private static String path(Answer requested) {
    return "/api/admin/approvals/" + requested.text("approvalId");
  }
}
