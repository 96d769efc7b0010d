package io.homeroom.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.application.rule.ApplicationIsDecidedOnce;
import io.homeroom.identity.application.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Safes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Presentation ADA = new Presentation("Ada", "I teach", List.of(), "mornings");

  private final ApplicationId id = ApplicationId.next();
  private final FamilySafe safe = Safes.of(id.value());
  private final PersonId applicant = PersonId.next();
  private final PersonId admin = PersonId.next();
  private final Application application =
      new Application(id, applicant, ApplicationKind.COACH, ADA, safe, NOW);

  @Test
  void isSubmittedWithWhatTheApplicantTells() {
    assertThat(application.known(safe).presentation()).isEqualTo(ADA);
    assertThat(application.known(safe).standing()).isEqualTo(new Standing.Submitted());
  }

  @Test
  void isApproved() {
    application.approve(admin, NOW);

    assertThat(application.known(safe).standing()).isEqualTo(new Standing.Approved(admin, NOW));
  }

  @Test
  void isRejectedWithAReasonAndANote() {
    var rejection = new Standing.Rejected(admin, NOW, RejectionReason.INCOMPLETE, "which school?");

    application.reject(rejection, safe);

    assertThat(application.known(safe).standing()).isEqualTo(rejection);
  }

  @Test
  void isDecidedOnce() {
    application.withdraw(NOW);

    assertThat(application.known(safe).standing()).isEqualTo(new Standing.Withdrawn(NOW));
    assertThatExceptionOfType(ApplicationIsDecidedOnce.class)
        .isThrownBy(() -> application.approve(admin, NOW));
    assertThatExceptionOfType(ApplicationIsDecidedOnce.class)
        .isThrownBy(() -> application.withdraw(NOW));
  }

  @Test
  void isNotForTheApplicantToDecide() {
    var own = new Standing.Rejected(applicant, NOW, RejectionReason.NOT_NEEDED, null);

    assertThatExceptionOfType(NobodyDecidesAboutThemselves.class)
        .isThrownBy(() -> application.approve(applicant, NOW));
    assertThatExceptionOfType(NobodyDecidesAboutThemselves.class)
        .isThrownBy(() -> application.reject(own, safe));
  }
}
