package io.homeroom.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.Codes;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Safes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Applicant ADA =
      new Applicant(
          new PersonalDetails("Ada", new EmailAddress("ada@example.org"), null),
          Language.EN,
          new Password("kanarienvogel-37"));

  private final OneTimeCodes codes = Codes.derived();
  private final FamilyId family = FamilyId.next();
  private final FamilySafe safe = Safes.of(family.value());
  private final Registration registration = new Registration(ADA, family, safe, NOW);

  @Test
  void takesNoCodeBeforeOneIsSent() {
    refuses(new OneTimeCode("000000"), NOW);
  }

  @Test
  void takesItsCodeForAnHour() {
    var code = send(NOW);
    takes(code, NOW.plus(MailedCode.VALIDITY).minusMillis(1));
    refuses(code, NOW.plus(MailedCode.VALIDITY));
  }

  @Test
  void takesNoCodeAfterThreeWrongOnesUntilAnotherIsSent() {
    var code = send(NOW);
    for (int i = 0; i < MailedCode.MOST_WRONG; i++) {
      refuses(otherThan(code), NOW);
    }
    refuses(code, NOW);
    takes(send(NOW), NOW);
  }

  @Test
  void takesTheLastCodeOnly() {
    var first = send(NOW);
    var second = send(NOW);
    refuses(first, NOW);
    takes(second, NOW);
  }

  @Test
  void isOverAfterADayHoweverFreshItsCode() {
    var lastMoment = NOW.plus(Registration.KEPT).minusSeconds(1);
    var code = send(lastMoment);
    takes(code, lastMoment);
    refuses(code, NOW.plus(Registration.KEPT));
    assertThatIllegalStateException().isThrownBy(() -> send(NOW.plus(Registration.KEPT)));
  }

  @Test
  void isConfirmedOnceAndForgetsWhoItWas() {
    var code = send(NOW);
    assertThat(registration.confirm(safe, NOW).details().name()).isEqualTo("Ada");
    takes(code, NOW);
    assertThatExceptionOfType(EmailAlreadyRegistered.class)
        .isThrownBy(() -> registration.confirm(safe, NOW));
    assertThatIllegalStateException().isThrownBy(() -> registration.details(safe));
    assertThatIllegalStateException().isThrownBy(() -> send(NOW));
  }

  private OneTimeCode send(Instant now) {
    var id = CodeId.next();
    var code = codes.of(id);
    registration.send(new MailedCode(id, codes, now), now);
    return code;
  }

  private void takes(OneTimeCode code, Instant now) {
    assertThatNoException().isThrownBy(() -> registration.check(code, codes, now));
  }

  private void refuses(OneTimeCode code, Instant now) {
    assertThatExceptionOfType(CodeRefused.class)
        .isThrownBy(() -> registration.check(code, codes, now));
  }

  private static OneTimeCode otherThan(OneTimeCode code) {
    return new OneTimeCode("%06d".formatted((Integer.parseInt(code.value()) + 1) % 1_000_000));
  }
}
