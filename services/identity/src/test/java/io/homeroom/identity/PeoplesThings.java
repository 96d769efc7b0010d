package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.concurrent.Callable;

/** What admins look after, for others to ask for. */
record PeoplesThings(Households households, Staff staff) {

  Map<String, Callable<Owned>> all() {
    return Map.of(
        "applicationId", this::application,
        "personId", this::person,
        "personId and sessionId", this::session,
        "approvalId", this::approval,
        "staff-invitation", this::staffInvitation);
  }

  private Owned application() {
    var applicant = households.register();
    var application = Candidates.apply(applicant, "coach").expect(201);
    return owned(
        applicant, Map.of("applicationId", FamilyThings.idIn(application, "applicationId")));
  }

  private Owned person() {
    var household = households.register();
    return owned(household, Map.of("personId", household.personId()));
  }

  private Owned session() {
    var household = households.register();
    return owned(
        household, Map.of("personId", household.personId(), "sessionId", household.sessionId()));
  }

  private Owned approval() {
    var household = households.register();
    var requested = new Panel(staff).request(household.personId(), "grant-moderator").expect(202);
    return owned(household, Map.of("approvalId", FamilyThings.idIn(requested, "approvalId")));
  }

  private Owned staffInvitation() {
    var inviter = staff.admit(Role.SUPERADMIN);
    var invited =
        new StaffInvitations(households)
            .invite(inviter, StaffInvitations.someEmail(), "coach")
            .expect(202);
    return owned(
        households.register(), Map.of("invitationId", FamilyThings.idIn(invited, "invitationId")));
  }

  private static Owned owned(Household household, Map<String, ?> ids) {
    return Owned.by("parent", household.accessToken(), ids);
  }
}
