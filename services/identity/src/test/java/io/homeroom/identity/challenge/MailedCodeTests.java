package io.homeroom.identity.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailedCodeTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final OneTimeCodes codes = Codes.derived();
  private final CodeId id = CodeId.next();
  private final MailedCode code = new MailedCode(id, codes, NOON);

  @Test
  void takesItsDigitsForAnHour() {
    var end = NOON.plus(MailedCode.VALIDITY);
    takes(end.minusMillis(1));
    refuses(codes.of(id), end);
    assertThat(code.isGood(end)).isFalse();
  }

  @Test
  void takesNoneAfterThreeWrongOnes() {
    for (int i = 0; i < MailedCode.MOST_WRONG; i++) {
      takes(NOON);
      refuses(new OneTimeCode("none"), NOON);
    }
    refuses(codes.of(id), NOON);
  }

  @Test
  void takesNoDigitsOfAnotherCode() {
    refuses(codes.of(CodeId.next()), NOON);
  }

  private void takes(Instant now) {
    assertThatNoException().isThrownBy(() -> code.check(codes.of(id), codes, now));
  }

  private void refuses(OneTimeCode given, Instant now) {
    assertThatExceptionOfType(CodeRefused.class).isThrownBy(() -> code.check(given, codes, now));
  }
}
