package io.homeroom.payments.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareTests {

  @Test
  void takesInProportionAndAllWithTheLast() {
    assertThat(share(0, 0).taking(333)).isEqualTo(299);
    assertThat(share(333, 299).taking(333)).isEqualTo(300);
    assertThat(share(666, 599).taking(334)).isEqualTo(301);
  }

  @Test
  void takesNothingForWhatWasTakenAlready() {
    assertThat(share(332, 300).taking(1)).isZero();
  }

  @Test
  void spreadsToTheLastUnit() {
    assertThat(Spread.over(List.of(1L, 1L, 1L), 2)).containsExactly(1L, 1L, 0L);
    assertThat(Spread.over(List.of(0L, 5L, 5L), 9)).containsExactly(0L, 5L, 4L);
    assertThat(Spread.over(List.of(700L, 300L), 100)).containsExactly(70L, 30L);
    assertThat(Spread.over(List.of(700L, 300L), 1_000)).containsExactly(700L, 300L);
    assertThatThrownBy(() -> Spread.over(List.of(1L), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesTheBrokenUnitToTheSupplier() {
    assertThat(new Commission(10).payable(999)).isEqualTo(900);
    assertThat(new Commission(0).payable(999)).isEqualTo(999);
    assertThatThrownBy(() -> new Commission(101)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Share share(long refunded, long taken) {
    return new Share(UUID.randomUUID(), 1_000, 900, refunded, taken);
  }
}
