package io.homeroom.marketplace.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.platform.families.Child;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GiftTests {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void isBegunToBeOpenedOnceUnlocked() {
    assertThat(gift(GiftState.UNLOCKED, null, null).canBeOpenedBy("key")).isTrue();
    assertThat(gift(GiftState.UNLOCKED, "former", NOW).canBeOpenedBy("key")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTIVATING", "ACTIVATED"})
  void goesOnByTheSameKey(GiftState state) {
    assertThat(gift(state, "key", NOW).canBeOpenedBy("key")).isFalse();
  }

  @Test
  void isOpenedByOneKeyOnly() {
    assertThatThrownBy(() -> gift(GiftState.ACTIVATING, "key", NOW).canBeOpenedBy("other"))
        .isInstanceOf(GiftBeingOpened.class);
    assertThatThrownBy(() -> gift(GiftState.ACTIVATED, "key", NOW).canBeOpenedBy("other"))
        .isInstanceOf(GiftAlreadyOpened.class);
  }

  @Test
  void isNotTakenBackOnceOpened() {
    assertThatThrownBy(() -> gift(GiftState.ACTIVATED, "key", NOW).requireWithdrawable(NOW))
        .isInstanceOf(GiftAlreadyOpened.class);
    assertThatThrownBy(() -> gift(GiftState.ACTIVATING, "key", NOW).requireWithdrawable(NOW))
        .isInstanceOf(GiftBeingOpened.class);
  }

  @Test
  void isNotTakenBackWhilePointsMayStillBeOnTheirWay() {
    var tried = gift(GiftState.UNLOCKED, "key", NOW.minusSeconds(59));

    assertThatThrownBy(() -> tried.requireWithdrawable(NOW)).isInstanceOf(GiftBeingOpened.class);
    assertThatCode(() -> tried.requireWithdrawable(NOW.plusSeconds(1))).doesNotThrowAnyException();
  }

  private static Gift gift(GiftState state, @Nullable String key, @Nullable Instant triedAt) {
    return new Gift(
        GiftId.next(),
        new Child(UUID.randomUUID(), UUID.randomUUID()),
        UUID.randomUUID(),
        new Gift.Content(new ProductId(UUID.randomUUID()), ProductKind.DIGITAL, UUID.randomUUID()),
        100,
        null,
        state,
        key,
        NOW,
        NOW,
        triedAt,
        null,
        state == GiftState.ACTIVATED ? NOW : null);
  }
}
