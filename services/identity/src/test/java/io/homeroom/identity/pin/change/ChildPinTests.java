package io.homeroom.identity.pin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.pin.PinBeingChanged;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChildPinTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final ChildPin pin = new ChildPin(ChildId.next(), FamilyId.next());

  @Test
  void countsOnceTheProviderHasIt() {
    var claim = pin.begin(NOW);
    assertThat(pin.known()).isEmpty();
    pin.give(claim, NOW);
    assertThat(pin.known())
        .hasValueSatisfying(known -> assertThat(known.generation()).isEqualTo(claim.generation()));
  }

  @Test
  void isOfAnotherGenerationEachTime() {
    var first = given();
    var second = pin.begin(NOW);
    assertThat(second.generation()).isNotEqualTo(first.generation());
    assertThat(pin.known()).isEmpty();
  }

  @Test
  void isChangedByOneAtATime() {
    pin.begin(NOW);
    assertThatExceptionOfType(PinBeingChanged.class)
        .isThrownBy(() -> pin.begin(NOW.plus(ChildPin.CLAIM).minusMillis(1)));
  }

  @Test
  void isTakenOverFromWhoStandsStill() {
    var lost = pin.begin(NOW);
    var later = NOW.plus(ChildPin.CLAIM);
    var taken = pin.begin(later);
    assertThatExceptionOfType(PinBeingChanged.class).isThrownBy(() -> pin.give(lost, later));
    assertThatExceptionOfType(PinBeingChanged.class).isThrownBy(() -> pin.renew(lost, later));
    pin.give(taken, later);
    assertThat(pin.known()).isPresent();
  }

  @Test
  void countsNoMoreOnceItIsTakenAway() {
    given();
    pin.take(NOW);
    assertThat(pin.known()).isEmpty();
  }

  @Test
  void canBeTakenFromWhoIsAboutToGiveIt() {
    var claim = pin.begin(NOW);
    pin.take(NOW);
    assertThatExceptionOfType(PinBeingChanged.class).isThrownBy(() -> pin.give(claim, NOW));
    assertThat(pin.known()).isEmpty();
  }

  @Test
  void isNotRemovedWhileItCounts() {
    given();
    assertThatExceptionOfType(PinBeingChanged.class).isThrownBy(() -> pin.claimForRemoval(NOW));
  }

  @Test
  void cannotBeGivenTwice() {
    var claim = given();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> pin.give(claim, NOW));
  }

  private PinClaim given() {
    var claim = pin.begin(NOW);
    pin.give(claim, NOW);
    return claim;
  }
}
