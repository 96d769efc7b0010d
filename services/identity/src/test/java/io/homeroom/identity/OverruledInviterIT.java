package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.InvitingGuardian;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody becomes a parent on the word of who has no say in the family, or never had it. */
@WholeService
class OverruledInviterIT {
  private static final String INVITATIONS = "/api/family/guardians/invitations";

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired InvitingGuardian inviting;
  @Autowired EventRecorder events;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void invitesNobodyAfterAnotherPassword() {
    var ada = households.register();
    var charles = guardians.join(ada);
    var adas = guardians.tokenFor(ada, Households.someEmail());
    var charless = guardians.tokenFor(charles, Households.someEmail());
    new Resets(households, events).change(ada, Resets.OTHER_PASSWORD).expect(204);
    guardians.accept(adas).expect(410, "link-outdated");
    assertThat(ada.home().get(INVITATIONS).expect(200).json().path("items")).hasSize(1);
    guardians.accept(charless).expect(201);
  }

  @Test
  void invitesNobodyAfterAChangeOfAddressIsUndone() {
    var ada = households.register();
    var changes = new EmailChanges(households, events);
    changes.move(ada, Households.someEmail());
    var thiefs = guardians.tokenFor(ada, Households.someEmail());
    changes.undo(changes.undoing(ada, 1)).expect(204);
    guardians.accept(thiefs).expect(410, "link-outdated");
  }

  @Test
  void invitesNobodyWhenSuspended() {
    var ada = households.register();
    var token = guardians.tokenFor(ada, Households.someEmail());
    suspend(ada);
    guardians.accept(token).expect(410, "link-outdated");
  }

  @Test
  void invitesNobodyWhoAcceptsAtThatMoment() {
    var ada = households.register();
    var email = Households.someEmail();
    var token = guardians.tokenFor(ada, email);
    var moderator = staff.admit(Role.MODERATOR);
    faults.once(Step.AFTER_CREATE, () -> suspend(moderator, ada));
    guardians.accept(token).expect(410, "link-outdated");
    guardians.signIn(email).expect(401, "invalid-credentials");
  }

  @Test
  void invitesNobodyByALetterThatComesLaterThanTheSuspension() {
    var ada = households.register();
    var moderator = staff.admit(Role.MODERATOR);
    suspend(moderator, ada);
    var token = lateInvitationOf(ada);
    guardians.accept(token).expect(410, "link-outdated");
    var path = "/api/admin/people/" + ada.personId() + "/reinstate";
    moderator.desk().post(path, Map.of("proof", Colleague.PROOF)).expect(204);
    guardians.accept(token).expect(201);
  }

  @Test
  void invitesNobodyByALetterThatComesLaterThanTheLeaving() {
    var ada = households.register();
    var charles = guardians.join(ada);
    guardians.remove(charles, ada).expect(204);
    guardians.accept(lateInvitationOf(charles)).expect(410, "link-outdated");
  }

  @Test
  void signsNoConsentWhenSuspended() {
    var ada = households.register();
    var form = Map.of("purposes", List.of("core"));
    var asked = ada.home().post("/api/family/consents", form).expect(202).text("consentId");
    var token = households.tokenIn(asked);
    suspend(ada);
    households
        .api()
        .post("/api/family/consents/sign", Map.of("token", token))
        .expect(410, "link-outdated");
  }

  /** Of a request that was under way when the inviter lost the say. */
  private String lateInvitationOf(Household inviter) {
    var invited =
        inviting.invite(
            new Proven(new PersonId(inviter.personId()), Instant.now()),
            new FamilyId(inviter.familyId()),
            new EmailAddress(Households.someEmail()),
            Language.EN);
    return households.tokenIn(invited.id().value().toString());
  }

  private void suspend(Household parent) {
    suspend(staff.admit(Role.MODERATOR), parent);
  }

  private static void suspend(Colleague admin, Household parent) {
    admin
        .desk()
        .post(
            "/api/admin/people/" + parent.personId() + "/suspend",
            Map.of("reason", "account-taken-over", "proof", Colleague.PROOF))
        .expect(204);
  }
}
