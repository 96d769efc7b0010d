package io.homeroom.identity;

import io.homeroom.identity.Staff.Colleague;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How people are invited to work with Homeroom, and accept. */
public final class StaffInvitations {
  private final Households households;

  public StaffInvitations(Households households) {
    this.households = households;
  }

  public Answer invite(Colleague by, String email, String role) {
    var form = new HashMap<String, Object>();
    form.put("email", email);
    form.put("name", "Grace");
    form.put("language", "ja");
    form.put("invitedAs", role);
    form.put("proof", Colleague.PROOF);
    return by.desk().post("/api/admin/invitations", form);
  }

  /** By two superadmins if it takes them. */
  public Answer inviteTogether(Panel panel, String email, String role) {
    var invitation = invite(panel.requester(), email, role).expect(202);
    if (role.equals("moderator")) {
      panel.approve(invitation).expect(204);
    }
    return invitation;
  }

  public Answer accept(String token) {
    return accept(token, Households.PASSWORD);
  }

  public Answer accept(String token, String password) {
    return households
        .api()
        .post("/api/auth/invitations/accept", Map.of("token", token, "password", password));
  }

  public Answer letterOf(Answer invitation) {
    return households.internal().get("/internal/letters/" + invitation.text("invitationId"));
  }

  public String tokenOf(Answer invitation) {
    return households.tokenIn(invitation.text("invitationId"));
  }

  public Answer login(String email) {
    return households
        .api()
        .post("/api/auth/login", Map.of("email", email, "password", Households.PASSWORD));
  }

  public static String someEmail() {
    return "staff." + UUID.randomUUID() + "@example.org";
  }
}
