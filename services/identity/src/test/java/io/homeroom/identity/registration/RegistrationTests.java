package io.homeroom.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Safes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final FamilyId family = FamilyId.next();
  private final FamilySafe safe = Safes.of(family.value());
  private final Registration registration =
      new Registration(family, new byte[32], Language.EN, NOW);

  @Test
  void belongsToOneAtATime() {
    registration.claim(applicant("Ada"), safe, NOW);
    assertThatExceptionOfType(RegistrationInProgress.class)
        .isThrownBy(() -> registration.claim(applicant("Eve"), safe, NOW));
  }

  @Test
  void isTakenOverOnceTheClaimHasLapsed() {
    var lost = registration.claim(applicant("Ada"), safe, NOW);
    var later = NOW.plus(Registration.CLAIM);
    var held = registration.claim(applicant("Eve"), safe, later);
    assertThatExceptionOfType(RegistrationInProgress.class)
        .isThrownBy(() -> registration.complete(lost, safe));
    assertThat(registration.complete(held, safe).details().name()).isEqualTo("Eve");
  }

  @Test
  void keepsItsIdsWhoeverTakesItOver() {
    var first = registration.claim(applicant("Ada"), safe, NOW);
    var second = registration.claim(applicant("Ada"), safe, NOW.plus(Registration.CLAIM));
    assertThat(second.person()).isEqualTo(first.person());
    assertThat(second.family()).isEqualTo(first.family());
    assertThat(second.claim()).isNotEqualTo(first.claim());
  }

  @Test
  void canBeTakenAtOnceWhenReleased() {
    registration.release(registration.claim(applicant("Ada"), safe, NOW), NOW);
    assertThat(registration.claim(applicant("Ada"), safe, NOW)).isNotNull();
  }

  @Test
  void cannotBeRenewedByWhoHasLostIt() {
    var lost = registration.claim(applicant("Ada"), safe, NOW);
    var later = NOW.plus(Registration.CLAIM);
    registration.claim(applicant("Eve"), safe, later);
    assertThatExceptionOfType(RegistrationInProgress.class)
        .isThrownBy(() -> registration.renew(lost, later));
  }

  private static Applicant applicant(String name) {
    return new Applicant(
        new PersonalDetails(name, new EmailAddress("ada@example.org"), null),
        Language.EN,
        new Password("kanarienvogel-37"));
  }
}
