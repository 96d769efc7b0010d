package io.homeroom.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordChangeTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private final PasswordChange change = new PasswordChange(PersonId.next(), NOON);

  @Test
  void belongsToWhoeverBeganItWhileTheyMayBeAtIt() {
    var lastMoment = NOON.plus(PasswordChange.CLAIM).minusMillis(1);
    assertThatExceptionOfType(PasswordChangeUnderWay.class)
        .isThrownBy(() -> change.takeOver(lastMoment));
    assertThatNoException().isThrownBy(() -> change.requireHeld(change.claim()));
  }

  @Test
  void isTakenOverOnceItsHolderHasVanished() {
    var lost = change.claim();
    var held = change.takeOver(NOON.plus(PasswordChange.CLAIM));
    assertThat(held).isNotEqualTo(lost);
    assertThatNoException().isThrownBy(() -> change.requireHeld(held));
    assertThatExceptionOfType(PasswordChangeUnderWay.class)
        .isThrownBy(() -> change.requireHeld(lost));
  }
}
